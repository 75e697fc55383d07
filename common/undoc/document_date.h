// Dates as documents print them: "2 December 2024". Month names: data/months.tsv.
#pragma once

#include <optional>
#include <string_view>

#include "common/base/date.h"

namespace disarm::undoc {

struct DateInText {
  Date date;
  size_t begin = 0;  // bytes of the text that print it: [begin, end)
  size_t end = 0;
};

// The first date of `text`; white space of any kind and length, line breaks too, may stand between its parts.
std::optional<DateInText> find_date(std::string_view text);

}  // namespace disarm::undoc
