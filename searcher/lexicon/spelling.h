// Other spellings of a word: British and American, data/spelling.tsv.
#pragma once

#include <string>
#include <vector>

namespace disarm::lexicon {

// Candidates, each once; most of them are no words, so ask the vocabulary. Without the word itself.
std::vector<std::string> other_spellings(const std::string& word);

}  // namespace disarm::lexicon
