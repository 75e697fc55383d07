#include "searcher/query/field_range.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/base/ascii.h"
#include "common/base/date.h"
#include "common/index/terms.h"
#include "common/text/fold.h"
#include "common/undoc/document_date.h"
#include "common/undoc/session.h"
#include "searcher/query/chunk.h"
#include "searcher/query/comparison.h"
#include "searcher/query/last_sessions.h"
#include "searcher/query/query_error.h"
#include "searcher/query/small_number.h"

namespace disarm::query {
namespace {

// A value of an ordered field: how it is written in a term, and the slot values that it covers.
struct Span {
  std::string value;
  std::string low;
  std::string high;
};

// "79th", "79th session"
std::optional<undoc::Session> read_ordinal_session(std::string_view text) {
  const std::string folded = text::fold(text);
  const auto number = read_ordinal(std::string_view(folded).substr(0, folded.find(' ')));
  const bool names_session = folded.find(' ') == std::string::npos || folded.ends_with(" session");
  if (!number || *number == 0 || !names_session) return std::nullopt;
  return undoc::Session{undoc::SessionKind::kRegular, *number};
}

std::optional<Span> read_session(std::string_view text) {
  auto session = undoc::parse_session_number(text);
  if (!session) session = undoc::parse_session_line(text);
  if (!session) session = read_ordinal_session(text);
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

// A day as documents print it, all of `text`.
std::optional<Date> read_spelled_day(std::string_view text) {
  const auto found = undoc::find_date(text);
  if (!found || found->begin != 0 || found->end != text.size()) return std::nullopt;
  return found->date;
}

std::optional<Span> read_figures(std::string_view text) {
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

// "2024-12-02", "2 December 2024", "December 2024"
std::optional<Span> read_date(std::string_view text) {
  if (has_date_form(text)) return read_figures(text);
  if (const auto day = read_spelled_day(text)) {
    const std::string slot = index::date_value(*day);
    return Span{to_iso(*day), slot, slot};
  }
  if (text.empty() || is_digit(text.front())) return std::nullopt;
  const auto first = read_spelled_day("1 " + std::string(text));
  constexpr size_t kMonth = 7;  // bytes of "2024-12"
  return first ? read_figures(to_iso(*first).substr(0, kMonth)) : std::nullopt;
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

// "78-79" and "[78 TO 79]" are how others write ranges, "78,79" how lists are written.
tl::unexpected<QueryError> bad_value(const index::Field& field, const Token& clause, std::string_view text) {
  std::string hint = fmt::format("for example {}", field.example);
  if (text.find(',') != std::string_view::npos) hint = several_values_hint(field, clause.text);
  if (text.find_first_of("[-/") != std::string_view::npos) hint += "; ranges are written with '..'";
  return fail_at(clause.column, fmt::format("'{}' is no value of '{}'", text, field.name), std::move(hint));
}

using Reader = std::optional<Span> (*)(std::string_view);

QueryResult<Span> read_one(Reader reader, const Token& clause, std::string_view text) {
  auto span = reader(text);
  if (span) return *std::move(span);
  return bad_value(*index::find_field(clause.field), clause, text);
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

QueryResult<Node> read_range(Reader reader, const index::Field& field, const Token& clause,
                             const Comparison& comparison) {
  if (comparison.low.empty() && comparison.high.empty()) return bad_value(field, clause, clause.text);
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
