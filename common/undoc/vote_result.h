// The result of a vote within a text: "by a recorded vote of 148 to 1, with 35 abstentions". Forms: domain.md
// 2.13, data/vote_words.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "common/undoc/vote.h"

namespace disarm::undoc {

struct VoteResult {
  Vote vote;         // manner and counts, and the States that are named in brackets behind a count
  size_t begin = 0;  // bytes of the text that print it: [begin, end)
  size_t end = 0;
};

// All results of `text` that state counts, in order. Of a text that was rejected "by 56 votes to 6", 56 are
// those against.
std::vector<VoteResult> find_vote_results(std::string_view text);

// The sentence that the byte `at` stands in: from the last full stop before it to the first one behind it.
// What is further away than any sentence is long is left out, so that a text of many results without a full
// stop is not read again for each of them.
std::string_view sentence_around(std::string_view text, size_t at);

}  // namespace disarm::undoc
