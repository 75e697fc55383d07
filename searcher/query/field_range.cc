#include "searcher/query/field_range.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/base/date.h"
#include "common/index/terms.h"
#include "common/undoc/session.h"

namespace disarm::query {
namespace {

constexpr std::string_view kRangeSign = "..";

// A value of an ordered field: how it is written in a term, and the slot values that it covers.
struct Span {
  std::string value;
  std::string low;
  std::string high;
};

std::optional<Span> read_session(std::string_view text) {
  const auto session = undoc::parse_session_number(text);
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

std::optional<Span> read_date(std::string_view text) {
  if (!has_date_form(text)) return std::nullopt;
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

using Reader = std::optional<Span> (*)(std::string_view);

QueryResult<Span> read_one(Reader reader, const Token& clause, std::string_view text) {
  auto span = reader(text);
  if (span) return *std::move(span);
  const index::Field& field = *index::find_field(clause.field);
  return fail_at(clause.column, fmt::format("'{}' is no {}", text, field.name),
                 fmt::format("for example {}", field.example));
}

QueryResult<Span> read_end(Reader reader, const Token& clause, std::string_view text) {
  if (text.empty()) return Span{};  // open
  return read_one(reader, clause, text);
}

QueryResult<Node> read_ordered(Reader reader, const index::Field& field, const Token& clause) {
  const std::string_view text = clause.text;
  const size_t sign = text.find(kRangeSign);
  const bool is_range = sign != std::string_view::npos && text.size() > kRangeSign.size();
  if (!is_range) {
    auto span = read_one(reader, clause, text);
    if (!span) return tl::unexpected(span.error());
    return Node{FieldValue{field.id, std::move(span->value)}, clause.column};
  }
  auto low = read_end(reader, clause, text.substr(0, sign));
  if (!low) return tl::unexpected(low.error());
  auto high = read_end(reader, clause, text.substr(sign + kRangeSign.size()));
  if (!high) return tl::unexpected(high.error());
  if (!high->high.empty() && low->low > high->high) {
    return fail_at(clause.column, fmt::format("the range '{}' ends before it begins", text),
                   fmt::format("for example {}", field.example));
  }
  return Node{FieldRange{field.id, std::move(low->low), std::move(high->high)}, clause.column};
}

}  // namespace

QueryResult<Node> read_sessions(const index::Field& field, const Token& clause) {
  return read_ordered(read_session, field, clause);
}

QueryResult<Node> read_dates(const index::Field& field, const Token& clause) {
  return read_ordered(read_date, field, clause);
}

}  // namespace disarm::query
