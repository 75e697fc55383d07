// A calendar day without a time zone, as resolutions are dated.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace disarm {

struct Date {
  int year = 0;
  int month = 0;  // 1 to 12
  int day = 0;    // 1 to 31

  auto operator<=>(const Date&) const = default;
};

// Whether the day exists in the Gregorian calendar.
bool is_valid(const Date& date);

// "2024-12-02"
std::string to_iso(const Date& date);

// Reads "2024-12-02"; nothing else, and only days that exist.
std::optional<Date> parse_iso_date(std::string_view text);

}  // namespace disarm
