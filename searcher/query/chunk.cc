#include "searcher/query/chunk.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "common/base/ascii.h"
#include "common/index/field.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"

namespace disarm::query {
namespace {

constexpr std::string_view kAndSign = "&&";
constexpr std::string_view kOrSign = "||";
constexpr std::array<Quotes, 3> kQuotes = {{{"\"", "\""}, {"\u201C", "\u201D"}, {"\u00AB", "\u00BB"}}};

}  // namespace

size_t sub_item_length(std::string_view number, std::string_view after) {
  constexpr size_t kMostDigits = 3;
  constexpr size_t kMostLetters = 2;
  const bool is_number = number.size() <= kMostDigits && std::ranges::all_of(number, is_digit);
  const size_t close = after.find(')');
  if (!is_number || !after.starts_with(" (") || close == std::string_view::npos || close > kMostLetters + 2)
    return 0;
  const std::string item = std::string(number) + std::string(after.substr(0, close + 1));
  return undoc::agenda_key(item).empty() ? 0 : close + 1;
}

bool is_blank(char32_t code_point) {
  return code_point < 0x20 || code_point == 0x7F || text::is_space(code_point);
}

std::optional<Quotes> quotes_at_start(std::string_view text) {
  const auto* found = std::ranges::find_if(
      kQuotes, [text](const Quotes& quotes) { return text.starts_with(quotes.opening); });
  return found == kQuotes.end() ? std::nullopt : std::optional(*found);
}

bool starts_with_quote(std::string_view text) {
  return quotes_at_start(text).has_value();
}

bool has_quote(std::string_view text) {
  return std::ranges::any_of(
      kQuotes, [text](const Quotes& quotes) { return text.find(quotes.opening) != std::string_view::npos; });
}

std::optional<TokenKind> operator_kind(std::string_view word) {
  if (word == "AND" || word == kAndSign) return TokenKind::kAnd;
  if (word == "OR" || word == kOrSign) return TokenKind::kOr;
  if (word == "NOT") return TokenKind::kNot;
  return std::nullopt;
}

bool starts_with_operator_sign(std::string_view text) {
  return text.starts_with(kAndSign) || text.starts_with(kOrSign);
}

size_t chunk_end(std::string_view query, size_t begin) {
  if (starts_with_operator_sign(query.substr(begin))) return begin + kAndSign.size();
  constexpr size_t kLongestInner = 100;  // bytes; or else "x(x(x(" would be read to its end from each "x" on
  size_t depth = 0;
  size_t balanced_end = begin;  // of the longest chunk in which all parentheses are closed
  for (size_t i = begin; i < query.size() && (depth == 0 || i < balanced_end + kLongestInner);) {
    const std::string_view rest = query.substr(i);
    if (starts_with_quote(rest) || starts_with_operator_sign(rest)) break;
    if (rest.front() == ')' && depth == 0) break;
    if (rest.front() == '(') ++depth;
    if (rest.front() == ')') --depth;
    if (is_blank(text::next_code_point(query, i))) break;
    if (depth == 0) balanced_end = i;
  }
  return balanced_end;
}

bool begins_with_field(std::string_view chunk) {
  const size_t colon = chunk.find(':');
  return colon != std::string_view::npos && index::find_field(text::fold(chunk.substr(0, colon))) != nullptr;
}

QueryError missing_value(std::string_view field, size_t column) {
  return {column, fmt::format("field '{}' without a value", field),
          fmt::format("write one value directly after the colon; several values: {}:(a b)", field)};
}

std::optional<QueryError> slip_beside_field(std::string_view chunk, size_t column) {
  const size_t sign = chunk.find_first_of("=<>");
  if (sign == std::string_view::npos) return std::nullopt;
  const index::Field* field = index::find_field(text::fold(chunk.substr(0, sign)));
  if (field == nullptr) return std::nullopt;
  const std::string_view value = chunk.substr(chunk[sign] == '=' ? sign + 1 : sign);
  return QueryError{
      column, fmt::format("'{}' behind the field '{}' in the place of a colon", chunk[sign], field->name),
      fmt::format("write {}:{}", field->name, value.empty() ? "VALUE" : value)};
}

std::optional<QueryError> colon_behind_blank(const Token& before, std::string_view chunk) {
  if (chunk.size() < 2 || chunk.front() != ':' || before.kind != TokenKind::kWord) return std::nullopt;
  const index::Field* field = index::find_field(text::fold(before.text));
  if (field == nullptr) return std::nullopt;
  return QueryError{before.column, fmt::format("a blank between the field '{}' and its colon", field->name),
                    fmt::format("write {}{}", field->name, chunk)};
}

std::string several_values_hint(const index::Field& field, std::string_view written) {
  std::string values(written);
  std::ranges::replace(values, ',', ' ');
  return fmt::format("several values are written {}:({})", field.name, values);
}

bool is_symbol_noun(std::string_view word) {
  constexpr std::string_view kNouns[] = {"resolution", "resolutions", "res", "decision", "decisions"};
  return std::ranges::find(kNouns, text::fold(word)) != std::end(kNouns);
}

}  // namespace disarm::query
