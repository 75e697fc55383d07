// How many slips of the fingers lie between two words.
#pragma once

#include <cstddef>
#include <string_view>

namespace disarm {

// Insertions, deletions, replacements and swaps of neighbours that turn one into the other; counts bytes.
size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace disarm
