// Symbols that are printed together: two joined by a hyphen, suffixes and meeting numbers that stand for
// whole symbols.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

// "A/57/759-S/2003/332" is one document with two symbols.
std::vector<std::string> split_joined_symbols(std::string symbol);

// Reads what continues the symbols that end at `position` and adds the symbols it stands for: " and Add.1"
// behind A/48/L.40, ", 14-21 and 24" behind A/C.1/70/PV.2-12. Returns the new end.
size_t read_list_rest(std::string_view match_text, size_t position, std::vector<std::string>& symbols);

}  // namespace disarm::undoc
