// Document symbols of the United Nations in canonical form, from any notation that people use.
//
// The canonical form has no blanks and is the only one that is indexed: A/RES/63/71, A/RES/47/54G,
// A/RES/1653(XVI), A/RES/217A(III), A/RES/S-10/2, A/DEC/75/519A, S/RES/1540(2004), CCM/CONF/2021/6.
// Families and notations: domain.md 1.1 and 1.2.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "common/undoc/session.h"

namespace disarm::undoc {

enum class SymbolFamily {
  kAssemblyResolution,  // A/RES/79/58, A/RES/1653(XVI)
  kAssemblyDecision,    // A/DEC/75/519A
  kCouncilResolution,   // S/RES/1540(2004)
  kOther,  // reports, drafts, conference papers: A/79/408, A/C.1/79/L.41, NPT/CONF.2010/50(Vol.I)
};

struct Symbol {
  SymbolFamily family = SymbolFamily::kOther;
  std::string canonical;
  std::optional<Session> session;  // of the General Assembly, where the symbol tells it
};

// Reads `text` as one symbol and nothing else: "A/RES/79/58", "a/res/79/58", "79/58", "resolution 79/58",
// "res 79/58", "A_RES_79_58", "A_RES_79_58-EN.pdf", "https://undocs.org/A/RES/79/58", "47/54 G",
// "A/RES/47/54[G]", "1653 (XVI)", "S-10/2", "decision 75/519 A", "1540 (2004)". A bare N/M is a resolution,
// or a decision where M >= 400.
std::optional<Symbol> parse_symbol(std::string_view text);

// How a symbol is printed: "A/RES/47/54 G", "A/RES/1653 (XVI)", "S/RES/1540 (2004)"; others as they are.
std::string display_symbol(std::string_view canonical);

// A text whose bytes sort as a librarian shelves the symbols: by family, then session and number as numbers
// (79/9 < 79/10).
std::string symbol_sort_key(std::string_view canonical);

// The order of those keys.
std::strong_ordering compare_symbols(std::string_view a, std::string_view b);

}  // namespace disarm::undoc
