#include "searcher/query/field_range.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/base/date.h"
#include "common/index/terms.h"
#include "common/undoc/document_date.h"
#include "common/undoc/session.h"
#include "searcher/query/comparison.h"
#include "searcher/query/last_sessions.h"

namespace disarm::query {
namespace {

// A value of an ordered field: how it is written in a term, and the slot values that it covers.
struct Span {
  std::string value;
  std::string low;
  std::string high;
};

std::optional<Span> read_session(std::string_view text) {
  auto session = undoc::parse_session_number(text);
  if (!session) session = undoc::parse_session_line(text);
  if (!session) return std::nullopt;
  const std::string slot = index::session_value(*session);
  return Span{undoc::to_string(*session), slot, slot};
}

bool has_date_form(std::string_view text) {
  constexpr std::string_view kForm = "0000-00-00";
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool is_digit = text[i] >= '0' && text[i] <= '9';
    if (kForm[i] == '0' ? !is_digit : text[i] != '-') return false;
  }
  return true;
}

std::optional<Span> read_spelled_date(std::string_view text) {
  const auto found = undoc::find_date(text);
  if (!found || found->begin != 0 || found->end != text.size()) return std::nullopt;
  const std::string slot = index::date_value(found->date);
  return Span{to_iso(found->date), slot, slot};
}

std::optional<Span> read_date(std::string_view text) {
  if (!has_date_form(text)) return read_spelled_date(text);
  const std::string from =
      std::string(text) + std::string("-01-01").substr(std::min<size_t>(text.size() - 4, 6));
  const auto first = parse_iso_date(from);
  if (!first) return std::nullopt;
  Date last = *first;
  if (text.size() < 7) last.month = 12;
  if (text.size() < 10) last.day = 31;
  while (!is_valid(last)) --last.day;
  return Span{std::string(text), index::date_value(*first), index::date_value(last)};
}

std::optional<Span> read_number(std::string_view text) {
  size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  constexpr size_t kHighest = 999'999;
  const bool is_number = !text.empty() && error == std::errc() && end == text.data() + text.size();
  if (!is_number || number > kHighest) return std::nullopt;
  const std::string slot = index::number_value(number);
  return Span{std::to_string(number), slot, slot};
}

using Reader = std::optional<Span> (*)(std::string_view);

QueryResult<Span> read_one(Reader reader, const Token& clause, std::string_view text) {
  auto span = reader(text);
  if (span) return *std::move(span);
  const index::Field& field = *index::find_field(clause.field);
  return fail_at(clause.column, fmt::format("'{}' is no {}", text, field.name),
                 fmt::format("for example {}", field.example));
}

// An end of a range; an empty one is no end.
QueryResult<Span> read_end(Reader reader, const Token& clause, std::string_view text) {
  if (text.empty()) return Span{};
  return read_one(reader, clause, text);
}

// The slot value next to `value`, which are digits.
std::string next_to(std::string value, bool upwards) {
  const char last = upwards ? '9' : '0';
  const char first = upwards ? '0' : '9';
  for (auto digit = value.rbegin(); digit != value.rend(); ++digit) {
    if (*digit != last) {
      *digit = static_cast<char>(*digit + (upwards ? 1 : -1));
      break;
    }
    *digit = first;
  }
  return value;
}

tl::unexpected<QueryError> missing_end(const index::Field& field, const Token& clause) {
  return fail_at(clause.column, fmt::format("'{}' is no {}", clause.text, field.name),
                 fmt::format("for example {}", field.example));
}

QueryResult<Node> read_range(Reader reader, const index::Field& field, const Token& clause,
                             const Comparison& comparison) {
  if (comparison.low.empty() && comparison.high.empty()) return missing_end(field, clause);
  auto low = read_end(reader, clause, comparison.low);
  if (!low) return tl::unexpected(low.error());
  auto high = read_end(reader, clause, comparison.high);
  if (!high) return tl::unexpected(high.error());
  FieldRange range{field.id, low->low, high->high, clause.text};
  if (comparison.low_is_open) range.low = next_to(low->high, true);
  if (comparison.high_is_open) range.high = next_to(high->low, false);
  const bool nothing_is_below = comparison.high_is_open && range.high > high->low;
  const bool is_empty = nothing_is_below || (!range.high.empty() && range.low > range.high);
  if (is_empty) {
    return fail_at(clause.column, fmt::format("the range '{}' ends before it begins", clause.text),
                   fmt::format("for example {}", field.example));
  }
  return Node{std::move(range), clause.column};
}

QueryResult<Node> read_ordered(Reader reader, const index::Field& field, const Token& clause) {
  const Comparison comparison = read_comparison(clause.text);
  if (comparison.is_range) return read_range(reader, field, clause, comparison);
  auto span = read_one(reader, clause, clause.text);
  if (!span) return tl::unexpected(span.error());
  return Node{FieldValue{field.id, std::move(span->value)}, clause.column};
}

// session:"last 3 sessions", and date: too, because people count years by sessions.
QueryResult<Node> read_time(Reader reader, const index::Field& field, const Token& clause) {
  if (const auto count = read_last_sessions(clause.text)) {
    return Node{FieldRange{.field = index::FieldId::kSession,
                           .low = {},
                           .high = {},
                           .text = clause.text,
                           .last_sessions = *count},
                clause.column};
  }
  return read_ordered(reader, field, clause);
}

}  // namespace

QueryResult<Node> read_sessions(const index::Field& field, const Token& clause) {
  return read_time(read_session, field, clause);
}

QueryResult<Node> read_dates(const index::Field& field, const Token& clause) {
  return read_time(read_date, field, clause);
}

QueryResult<Node> read_numbers(const index::Field& field, const Token& clause) {
  return read_ordered(read_number, field, clause);
}

}  // namespace disarm::query
