// Words with wildcards: "proliferat*", "*proliferation", "wom?n".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/lexicon/vocabulary.h"

namespace disarm::lexicon {

inline constexpr size_t kMostWildcardWords = 200;
inline constexpr size_t kShortestWildcardStem = 3;  // letters that are written

struct WildcardWords {
  std::vector<std::string> words;  // the most frequent ones when there are more than the limit
  size_t total = 0;
};

bool has_wildcard(std::string_view word);

// The letters of a pattern that are no wildcards, in code points.
size_t written_letters(std::string_view pattern);

// The words of the index that a folded pattern stands for, at most `limit` of them; '*' is any number of
// characters, '?' is one.
WildcardWords expand_wildcard(std::string_view pattern, const Vocabulary& vocabulary,
                              size_t limit = kMostWildcardWords);

}  // namespace disarm::lexicon
