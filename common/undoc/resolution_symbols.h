// The symbols that a number stands for when one knows whose it is: "36/87 A and B" of the General Assembly is
// A/RES/36/87A and A/RES/36/87B.
#pragma once

#include <string>
#include <vector>

#include "common/undoc/number_reader.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::undoc {

// Empty when the organ does not number its resolutions in this shape.
std::vector<std::string> resolution_symbols(const ResolutionNumber& number, Organ organ, bool is_decision);

}  // namespace disarm::undoc
