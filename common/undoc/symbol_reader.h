// Reads a whole symbol: "A/C.1/79/L.22/Rev.1", "NPT/CONF.2010/50 (Vol. I)", "A/RES/36/87 A and B".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

struct ReadSymbol {
  std::vector<std::string> symbols;  // canonical; two for "A/57/759-S/2003/332" and for "A and B"
  size_t end = 0;
};

enum class SymbolCase {
  kCapitals,  // running text: "and/or" is no symbol
  kAny,       // queries: "a/res/79/58" is one
};

// Nothing may stand before `position` that could belong to a symbol.
std::optional<ReadSymbol> read_symbol(std::string_view match_text, size_t position, SymbolCase symbol_case);

}  // namespace disarm::undoc
