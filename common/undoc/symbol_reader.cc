#include "common/undoc/symbol_reader.h"

#include "common/undoc/cursor.h"
#include "common/undoc/number_reader.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/resolution_symbols.h"
#include "common/undoc/symbol_case.h"
#include "common/undoc/symbol_list.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr size_t kMaxTouchingParenthesis = 10;
constexpr size_t kMaxPartBytes = 24;

char to_capital(char c) {
  return is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

// The end of `prefix` at `position`, blanks behind its slashes allowed; npos when it is not there.
size_t skip_prefix(std::string_view text, size_t position, std::string_view prefix, SymbolCase symbol_case) {
  for (const char wanted : prefix) {
    const char c = byte_at(text, position);
    if ((symbol_case == SymbolCase::kAny ? to_capital(c) : c) != wanted) return std::string_view::npos;
    ++position;
    if (wanted == '/') position = skip_blanks(text, position);
  }
  return position;
}

std::optional<ReadSymbol> read_resolution(std::string_view text, size_t position, SymbolCase symbol_case) {
  for (const SymbolSeries& series : symbol_series()) {
    const size_t begin = skip_prefix(text, position, series.prefix, symbol_case);
    if (begin == std::string_view::npos) continue;
    const auto number = read_resolution_number(text, begin);
    if (!number) return std::nullopt;
    auto symbols = resolution_symbols(*number, series.organ, series.is_decision);
    if (symbols.empty()) return std::nullopt;
    return ReadSymbol{std::move(symbols), number->end};
  }
  return std::nullopt;
}

bool is_component_character(char c) {
  return is_ascii_word(c) || c == '.' || c == '-' || c == '_';
}

// One part between slashes; a period or hyphen at its end is the sentence's.
size_t skip_component(std::string_view text, size_t position) {
  size_t end = position;
  while (is_component_character(byte_at(text, end))) ++end;
  while (end > position && !is_ascii_word(text[end - 1])) --end;
  return end;
}

// "(46)" of "GC(46)/RES/16": parentheses between a part and a slash.
size_t skip_touching_parenthesis(std::string_view text, size_t position) {
  if (byte_at(text, position) != '(') return position;
  const size_t length = text.substr(position, kMaxTouchingParenthesis).find(')');
  if (length == std::string_view::npos || byte_at(text, position + length + 1) != '/') return position;
  return position + length + 1;
}

// The first letters of what stands in parentheses: "Vol" of "(Vol. I)" and of "(Vol.I)", "Part" of "(PartI)".
std::string_view leading_word(std::string_view inner) {
  size_t end = 1;
  while (is_ascii_lower(byte_at(inner, end))) ++end;
  return inner.substr(0, end);
}

// "(Vol. I)", "(Parts I and II)" behind a component; other parentheses are not the symbol's.
size_t skip_part(std::string_view text, size_t position) {
  const size_t opening = skip_blanks(text, position);
  if (byte_at(text, opening) != '(') return position;
  const std::string_view inner = text.substr(opening + 1, kMaxPartBytes);
  const size_t length = inner.find(')');
  if (length == std::string_view::npos || length == 0) return position;
  return has_role(plain_form(leading_word(inner)), WordRole::kSymbolPart) ? opening + length + 2 : position;
}

class OtherSymbolReader {
 public:
  OtherSymbolReader(std::string_view text, size_t begin, SymbolCase symbol_case)
      : text_(text), begin_(begin), end_(begin), symbol_case_(symbol_case) {}

  std::optional<ReadSymbol> read() {
    if (!read_body()) return std::nullopt;
    while (read_component()) {
    }
    if (!has_digit_) return std::nullopt;
    ReadSymbol result{split_joined_symbols(canonical_case(printed_, symbol_case_)), end_};
    result.end = read_list_rest(text_, end_, result.symbols);
    return result;
  }

 private:
  bool read_body() {
    end_ = skip_touching_parenthesis(text_, skip_component(text_, begin_));
    printed_ = text_.substr(begin_, end_ - begin_);
    return byte_at(text_, end_) == '/' && begins_symbol(printed_, symbol_case_);
  }

  // Reads "/79" and the "(Part I)" behind it.
  bool read_component() {
    if (byte_at(text_, end_) != '/') return false;
    const size_t begin = skip_blanks(text_, end_ + 1);
    const bool is_wrapped = begin > end_ + 1;
    if (is_wrapped && !is_digit(byte_at(text_, begin)) && !is_ascii_upper(byte_at(text_, begin)))
      return false;
    size_t end = skip_component(text_, begin);
    if (end == begin) return false;
    end = skip_touching_parenthesis(text_, skip_part(text_, end));
    const std::string_view component = text_.substr(begin, end - begin);
    has_digit_ = has_digit_ || component.find_first_of("0123456789") != std::string_view::npos;
    printed_ += '/';
    for (const char c : component) {
      if (c != ' ') printed_ += c;
    }
    end_ = end;
    return true;
  }

  std::string_view text_;
  size_t begin_;
  size_t end_;
  SymbolCase symbol_case_;
  bool has_digit_ = false;
  std::string printed_;  // without blanks
};

}  // namespace

std::optional<ReadSymbol> read_symbol(std::string_view match_text, size_t position, SymbolCase symbol_case) {
  if (auto resolution = read_resolution(match_text, position, symbol_case)) return resolution;
  return OtherSymbolReader(match_text, position, symbol_case).read();
}

}  // namespace disarm::undoc
