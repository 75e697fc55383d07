// The words of an index that stand for a word of a query.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/lexicon/vocabulary.h"

namespace disarm::lexicon {

// The folded word itself first, when the index has it; then, in order, the words of its stem (stem_of), those
// that differ in accents only, and those of its other spellings. Empty when the index has none of them.
std::vector<std::string> forms_of(const std::string& word, const Vocabulary& vocabulary,
                                  std::string_view language = "en");

}  // namespace disarm::lexicon
