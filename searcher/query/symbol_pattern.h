// Symbols that stand for several documents: "A/RES/79/*" for all resolutions of a session, and "S/RES/1540",
// whose canonical form ends in a year that people leave out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::query {

// The canonical beginning of the symbols that a text in any notation with '*' at its end stands for, with the
// '*' behind it: "A/RES/79/*" for "79/*". Nothing when the text is no beginning of a symbol.
std::optional<std::string> symbol_pattern(std::string_view text);

bool is_symbol_pattern(std::string_view symbol);

// Whether a canonical symbol is `meant`, or begins as this pattern does.
bool is_meant(std::string_view symbol, std::string_view meant);

// A canonical symbol, and the pattern of what it means with any year: "S/RES/1540" and "S/RES/1540(*".
std::vector<std::string> with_any_year(std::string symbol);

}  // namespace disarm::query
