// The labels that formats with automatic numbering print before list items: "3.", "(b)", "iv)".
#pragma once

#include <string>

namespace disarm::extract {

enum class NumberForm { kNone, kDecimal, kLowerLetter, kUpperLetter, kLowerRoman, kUpperRoman };

// 28 as "28", "bb", "BB", "xxviii", "XXVIII". Numbers below 1, and Roman ones from 4,000, are written in
// decimal digits. Letters after "z" are doubled, as office programs and the UN do: "y", "z", "aa", "bb".
std::string format_number(int number, NumberForm form);

// The bullets of symbol fonts stand in Unicode's private area, where no reader sees them: they become "•".
std::string printable_bullet(const std::string& bullet);

}  // namespace disarm::extract
