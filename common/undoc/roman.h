// Roman numerals of sessions: "XXIV".
#pragma once

#include <string>
#include <string_view>

namespace disarm::undoc {

std::string to_roman(int number);  // 1 to 399

// 0 when `numeral` is not the one way to write a number of 1 to 399 in capitals.
int parse_roman(std::string_view numeral);

}  // namespace disarm::undoc
