// Words that UN documents in English use. The list stands in data/english_words.tsv.
#pragma once

#include <string_view>

namespace disarm::undoc {

// Whether `word` is one of them; letter case aside (ASCII). Rare words and names are not, nor compounds with
// a hyphen.
bool is_english_word(std::string_view word);

}  // namespace disarm::undoc
