// Which words begin symbols, and the case in which symbols print their parts.
#pragma once

#include <string>
#include <string_view>

#include "common/undoc/symbol_reader.h"

namespace disarm::undoc {

// Whether data/symbol_bodies.tsv has `body`.
bool is_symbol_body(std::string_view body, SymbolCase symbol_case);

// Whether `body`, the part before the first slash, can begin a symbol: known bodies, and
// capitals that are no numeral.
bool begins_symbol(std::string_view body, SymbolCase symbol_case);

// "a/c.1/79/l.41/REV.1" as "A/C.1/79/L.41/Rev.1"; running text keeps its small letters.
std::string canonical_case(std::string_view symbol, SymbolCase symbol_case);

}  // namespace disarm::undoc
