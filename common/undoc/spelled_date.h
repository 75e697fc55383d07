// Dates in words, as treaties print them: "this first day of July one thousand nine hundred and sixty-eight".
#pragma once

#include <optional>
#include <string_view>

#include "common/base/date.h"

namespace disarm::undoc {

// The first date of an English text whose day is an ordinal in words or figures before "day of", and whose
// year is in words or figures. Nothing when there is none, or when no such day exists.
std::optional<Date> find_spelled_date(std::string_view text);

}  // namespace disarm::undoc
