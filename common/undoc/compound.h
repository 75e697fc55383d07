// Words that UN documents write with a hyphen: "decision-making". The list stands in data/compounds.tsv.
#pragma once

#include <string_view>

namespace disarm::undoc {

// Whether `first` and `second` make a known compound, also the numerals of "seventy-ninth". Letter case aside
// (ASCII).
bool is_compound(std::string_view first, std::string_view second);

// Whether `word` is the end of compounds with any word: "related".
bool ends_compounds(std::string_view word);

}  // namespace disarm::undoc
