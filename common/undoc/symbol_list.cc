#include "common/undoc/symbol_list.h"

#include <optional>

#include "common/undoc/cursor.h"
#include "common/undoc/date_reader.h"
#include "common/undoc/list_separator.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr int kMaxRange = 50;
constexpr std::string_view kMeeting = "/PV.";

// "Add.1" at `position`: its end; `position` when there is none.
size_t skip_suffix(std::string_view text, size_t position) {
  const WordSpan word = read_word(text, position);
  const bool is_suffix = is_ascii_upper(byte_at(text, position)) &&
                         has_role(plain_form(word.in(text)), WordRole::kSuffix) &&
                         byte_at(text, word.end) == '.' && is_digit(byte_at(text, word.end + 1));
  return is_suffix ? skip_digits(text, word.end + 1) : position;
}

// A symbol that ends with a suffix, "A/54/365/Corr.1", in its parts.
struct SuffixedSymbol {
  std::string parent;  // "A/54/365"; all of it when there is no suffix
  std::string word;    // "Corr"
  int number = 0;
};

SuffixedSymbol split_suffix(const std::string& symbol) {
  const size_t begin = symbol.rfind('/') + 1;
  if (begin == 0 || skip_suffix(symbol, begin) != symbol.size()) return {symbol, {}, 0};
  const size_t period = symbol.find('.', begin);
  const auto number = read_digits(symbol, period + 1, 4);
  if (!number) return {symbol, {}, 0};
  return {symbol.substr(0, begin - 1), symbol.substr(begin, period - begin), number->value};
}

// Whether a number that ends at `position` can be the last of "Corr.1 and 2": "2 other documents" cannot.
bool ends_number_of_suffix(std::string_view text, size_t position) {
  constexpr std::string_view kEnds = ",;)].";
  const char next = byte_at(text, position);
  if (next == '.') return !is_ascii_word(byte_at(text, position + 1));
  if (next == '\0' || kEnds.find(next) != std::string_view::npos) return true;
  return skip_list_separator(text, position).has_value();
}

// The numbers behind "Corr.1" that its word governs, too: "and 2", ", 2 and 3", "-3".
size_t read_suffix_numbers(std::string_view text, size_t position, std::vector<std::string>& symbols) {
  constexpr size_t kMostDigits = 2;
  const SuffixedSymbol last = split_suffix(symbols.back());
  const auto add = [&](int number) {
    symbols.push_back(last.parent + '/' + last.word + '.' + std::to_string(number));
  };
  if (byte_at(text, position) == '-') {
    const auto end = read_digits(text, position + 1, kMostDigits);
    if (!end || end->value <= last.number || !ends_number_of_suffix(text, end->end)) return position;
    for (int number = last.number + 1; number <= end->value; ++number) add(number);
    return end->end;
  }
  while (const auto begin = skip_list_separator(text, position)) {
    const auto number = read_digits(text, *begin, kMostDigits);
    if (!number || read_date(text, *begin) || !ends_number_of_suffix(text, number->end)) break;
    add(number->value);
    position = number->end;
  }
  return position;
}

// "A/48/L.40 and Add.1", "A/48/L.40/Add.1 and Add.2".
size_t read_suffixes(std::string_view text, size_t position, std::vector<std::string>& symbols) {
  const std::string base = symbols.back();
  if (!split_suffix(base).word.empty()) position = read_suffix_numbers(text, position, symbols);
  while (const auto begin = skip_list_separator(text, position)) {
    const size_t end = skip_suffix(text, *begin);
    if (end == *begin) break;
    const std::string suffix(text.substr(*begin, end - *begin));
    const SuffixedSymbol last = split_suffix(symbols.back());
    const bool goes_on = !last.word.empty() && suffix.starts_with(last.word + '.');
    symbols.push_back((goes_on ? last.parent : base) + '/' + suffix);
    position = read_suffix_numbers(text, end, symbols);
  }
  return position;
}

struct Range {
  int first = 0;
  int last = 0;
  size_t end = 0;
};

// "14-21" or "24"; what goes on as another symbol or number is none.
std::optional<Range> read_range(std::string_view text, size_t position) {
  const auto first = read_digits(text, position, 4);
  if (!first) return std::nullopt;
  Range range{first->value, first->value, first->end};
  if (byte_at(text, first->end) == '-') {
    const auto last = read_digits(text, first->end + 1, 4);
    if (!last || last->value < first->value || last->value - first->value > kMaxRange) return std::nullopt;
    range.last = last->value;
    range.end = last->end;
  }
  const char next = byte_at(text, range.end);
  const bool ends_here =
      !is_symbol_character(next) || (next == '.' && !is_digit(byte_at(text, range.end + 1)));
  return ends_here ? std::optional(range) : std::nullopt;
}

// Meetings by their numbers: "PV.2-12, 14-21 and 24".
size_t read_meetings(std::string_view text, size_t position, std::vector<std::string>& symbols) {
  const std::string symbol = symbols.back();
  const size_t number_begin = symbol.rfind(kMeeting) + kMeeting.size();
  const std::string base = symbol.substr(0, number_begin);
  auto range = read_range(symbol, number_begin);
  if (!range || range->last == range->first) return position;
  symbols.pop_back();
  while (range) {
    for (int number = range->first; number <= range->last; ++number) {
      symbols.push_back(base + std::to_string(number));
    }
    const auto next = skip_list_separator(text, position);
    range = next ? read_range(text, *next) : std::nullopt;
    if (range) position = range->end;
  }
  return position;
}

// Where a second symbol starts in "A/57/759-S/2003/332"; npos when there is none.
size_t find_joint(std::string_view symbol) {
  for (size_t i = 1; i < symbol.size(); ++i) {
    if (symbol[i] != '-' || !is_digit(symbol[i - 1])) continue;
    const size_t body_end = read_word(symbol, i + 1).end;
    const char behind = byte_at(symbol, body_end);  // "S/", "GC(49)/"
    if (body_end > i + 1 && (behind == '/' || behind == '(')) return i;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<std::string> split_joined_symbols(std::string symbol) {
  std::vector<std::string> symbols;
  for (size_t joint = find_joint(symbol); joint != std::string::npos; joint = find_joint(symbol)) {
    symbols.push_back(symbol.substr(0, joint));
    symbol.erase(0, joint + 1);
  }
  symbols.push_back(std::move(symbol));
  return symbols;
}

size_t read_list_rest(std::string_view match_text, size_t position, std::vector<std::string>& symbols) {
  if (symbols.back().find(kMeeting) != std::string::npos) return read_meetings(match_text, position, symbols);
  return read_suffixes(match_text, position, symbols);
}

}  // namespace disarm::undoc
