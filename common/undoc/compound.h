// Words that UN documents write with a hyphen: "decision-making". The list stands in data/compounds.tsv.
#pragma once

#include <string_view>

namespace disarm::undoc {

// Whether `first` and `second` make a known compound, also the numerals of "seventy-ninth". Letter case aside
// (ASCII).
bool is_compound(std::string_view first, std::string_view second);

// Whether `word` may be a known compound without its hyphen, "nuclearweapon"; false for nearly all words, so
// that their pieces need not be asked for. Precondition: small letters.
bool may_be_joined_compound(std::string_view word);

// Whether `word` is the end of compounds with any word: "related".
bool ends_compounds(std::string_view word);

}  // namespace disarm::undoc
