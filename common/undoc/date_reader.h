// Reads a date at a known place of a match text; find_date() looks for the place.
#pragma once

#include <optional>
#include <string_view>

#include "common/base/date.h"

namespace disarm::undoc {

struct ReadDate {
  Date date;
  size_t end = 0;
};

// "2 December 2024", "2 de diciembre de 2024", "1er décembre 2024", "2024年12月2日"; only days that exist.
std::optional<ReadDate> read_date(std::string_view match_text, size_t position);

// The date that belongs to what ends at `position`: " of 2 December 2024", ", de 3 de diciembre de 1986".
std::optional<ReadDate> read_date_after(std::string_view match_text, size_t position);

}  // namespace disarm::undoc
