#include "common/undoc/date_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "common/undoc/chinese_number.h"
#include "common/undoc/cursor.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr std::string_view kYearSign = "年";
constexpr std::string_view kMonthSign = "月";
constexpr std::string_view kDaySign = "日";

using Months = std::map<std::string, int, std::less<>>;

Months load_months() {
  Months months;
  for (const TableRow& row : table_rows(data::months_tsv())) {
    int month = 0;
    std::from_chars(row[1].data(), row[1].data() + row[1].size(), month);
    months.emplace(plain_form(row[2]), month);
  }
  return months;
}

int month_number(std::string_view name) {
  static const Months months = load_months();
  const auto found = months.find(plain_form(name));
  return found == months.end() ? 0 : found->second;
}

// Skips blanks, a comma and the word for "of", as they stand between the parts of a date.
size_t skip_joint(std::string_view text, size_t position) {
  position = skip_blanks(text, position);
  if (byte_at(text, position) == ',') position = skip_blanks(text, position + 1);
  const WordSpan word = read_word(text, position);
  if (word.end > word.begin && has_role(plain_form(word.in(text)), WordRole::kOf)) {
    position = skip_blanks(text, word.end);
  }
  return position;
}

// "1er", "1º", "2nd": the ending of an ordinal that touches the day.
size_t skip_ordinal_ending(std::string_view text, size_t position) {
  static constexpr std::array<std::string_view, 7> kEndings = {"er", "st", "nd", "rd", "th", "º", "°"};
  for (const std::string_view ending : kEndings) {
    if (text.substr(position).starts_with(ending)) return position + ending.size();
  }
  return position;
}

// A month name of one word or, as half of the Arabic ones, of two.
std::optional<DigitRun> read_month_name(std::string_view text, size_t position) {
  const WordSpan first = read_word(text, position);
  if (first.begin == first.end) return std::nullopt;
  const WordSpan second = read_word(text, skip_blanks(text, first.end));
  if (second.end > second.begin && second.begin > first.end && is_non_ascii(text[first.begin])) {
    if (const int month = month_number(text.substr(first.begin, second.end - first.begin)); month > 0) {
      return DigitRun{month, second.end};
    }
  }
  const int month = month_number(first.in(text));
  return month > 0 ? std::optional(DigitRun{month, first.end}) : std::nullopt;
}

// "December", "كانون الأول/ ديسمبر": both names are of the same month.
std::optional<DigitRun> read_month(std::string_view text, size_t position) {
  const auto month = read_month_name(text, position);
  if (!month || byte_at(text, skip_blanks(text, month->end)) != '/') return month;
  const auto second = read_month_name(text, skip_blanks(text, skip_blanks(text, month->end) + 1));
  return second && second->value == month->value ? second : month;
}

std::optional<ReadDate> checked(int year, int month, int day, size_t end) {
  const Date date{year, month, day};
  return is_valid(date) ? std::optional(ReadDate{date, end}) : std::nullopt;
}

std::optional<ReadDate> read_day_first(std::string_view text, const DigitRun& day) {
  const auto month = read_month(text, skip_joint(text, skip_ordinal_ending(text, day.end)));
  if (!month) return std::nullopt;
  const auto year = read_digits(text, skip_joint(text, month->end), 4);
  if (!year || year->value < 1000) return std::nullopt;
  return checked(year->value, month->value, day.value, year->end);
}

// A number, in digits or Chinese numerals, with the Chinese sign of its unit behind it.
std::optional<DigitRun> read_unit(std::string_view text, size_t position, std::string_view sign) {
  const size_t begin = skip_blanks(text, position);
  auto number = read_digits(text, begin, 4);
  if (!number) number = read_chinese_number(text, begin);
  if (!number) return std::nullopt;
  number->end = skip_blanks(text, number->end);
  if (!text.substr(number->end).starts_with(sign)) return std::nullopt;
  number->end += sign.size();
  return number;
}

std::optional<ReadDate> read_chinese(std::string_view text, size_t position) {
  const auto year = read_unit(text, position, kYearSign);
  if (!year) return std::nullopt;
  const auto month = read_unit(text, year->end, kMonthSign);
  if (!month) return std::nullopt;
  const auto day = read_unit(text, month->end, kDaySign);
  return day ? checked(year->value, month->value, day->value, day->end) : std::nullopt;
}

}  // namespace

std::optional<ReadDate> read_date(std::string_view match_text, size_t position) {
  const auto number = read_digits(match_text, position, 4);
  if (!number) return read_chinese(match_text, position);
  return number->value <= 31 ? read_day_first(match_text, *number) : read_chinese(match_text, position);
}

std::optional<ReadDate> read_date_after(std::string_view match_text, size_t position) {
  return read_date(match_text, skip_joint(match_text, position));
}

}  // namespace disarm::undoc
