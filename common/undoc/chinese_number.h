// Numbers in Chinese numerals, as old documents write dates: "一九七三年十二月十八日" (domain.md 1.9).
#pragma once

#include <optional>
#include <string_view>

#include "common/undoc/cursor.h"

namespace disarm::undoc {

// The number at `position` and where it ends: digit by digit ("一九七三"), or with tens ("十二", "三十一").
// Nothing when there is none of at most four numerals.
std::optional<DigitRun> read_chinese_number(std::string_view text, size_t position);

}  // namespace disarm::undoc
