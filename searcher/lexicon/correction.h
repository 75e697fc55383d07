// "Did you mean": the word of the index that a misspelt word is nearest to.
#pragma once

#include <optional>
#include <string>

#include "searcher/lexicon/vocabulary.h"

namespace disarm::lexicon {

// The word at the smallest distance (insertions, deletions, replacements, swaps), the most frequent among
// equals: one edit for words of up to five letters, two for longer ones. nullopt for words with digits, for
// words of less than four letters, and when nothing is near, or what is near
// says nothing ("such").
std::optional<std::string> correction_of(const std::string& word, const Vocabulary& vocabulary);

// All words within `edits` of `word`, the nearest and most frequent first, at most `limit`.
std::vector<std::string> words_near(const std::string& word, size_t edits, size_t limit,
                                    const Vocabulary& vocabulary);

}  // namespace disarm::lexicon
