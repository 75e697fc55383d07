// The parts of a resolution that were adopted under one number: 47/54 is 47/54 A to 47/54 G.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::query {

// The canonical symbols that the lettered parts of `symbol` would have, A to Z: "A/RES/47/54A", also
// "A/RES/217A(III)". Empty when the symbol has a letter, or is of a kind that has no parts.
std::vector<std::string> lettered_parts(std::string_view symbol);

}  // namespace disarm::query
