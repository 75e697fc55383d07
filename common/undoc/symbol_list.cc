#include "common/undoc/symbol_list.h"

#include <optional>

#include "common/undoc/cursor.h"
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
  const bool is_suffix = is_capital(byte_at(text, position)) &&
                         has_role(plain_form(word.in(text)), WordRole::kSuffix) &&
                         byte_at(text, word.end) == '.' && is_digit(byte_at(text, word.end + 1));
  return is_suffix ? skip_digits(text, word.end + 1) : position;
}

size_t read_suffixes(std::string_view text, size_t position, std::vector<std::string>& symbols) {
  const std::string base = symbols.back();
  while (const auto begin = skip_list_separator(text, position)) {
    const size_t end = skip_suffix(text, *begin);
    if (end == *begin) break;
    symbols.push_back(base + "/" + std::string(text.substr(*begin, end - *begin)));
    position = end;
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
