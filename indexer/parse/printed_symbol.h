// The symbol that a document prints on itself, or carries in its file's name.
#pragma once

#include <string>
#include <string_view>

namespace disarm::parse {

// The symbol among the words of a line, in canonical form: "United Nations A/RES/79/58", "A/RES/47/54 G".
// Empty when there is none.
std::string printed_symbol(std::string_view line);

// The symbol that a file name spells: "A_RES_79_58-EN.pdf". Empty for names that only look like one.
std::string symbol_of_file_name(std::string_view file_name);

}  // namespace disarm::parse
