// Lists of States as documents print them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

// "Austria, Bosnia and Herzegovina and Peru": the names as printed, split at commas and at the "and" between
// them, not within a name.
std::vector<std::string> split_states(std::string_view text);

}  // namespace disarm::undoc
