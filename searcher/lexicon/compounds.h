// Words that are written joined, apart or with a hyphen: nonproliferation, non-proliferation, non
// proliferation.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "searcher/lexicon/vocabulary.h"

namespace disarm::lexicon {

// The two words of the index that a joined word is made of: "nonproliferation" is {non, proliferation}. Words
// that the index has are split only behind a prefix of data/prefixes.tsv, others ("landmine") wherever both
// halves are words.
std::optional<std::pair<std::string, std::string>> split_compound(const std::string& word,
                                                                  const Vocabulary& vocabulary);

}  // namespace disarm::lexicon
