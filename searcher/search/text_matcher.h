// Finds in a stored text what a query asked for, with the tokeniser that indexed it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/text/tokens.h"
#include "searcher/query/evidence.h"
#include "searcher/search/hit.h"

namespace disarm::search {

struct TextMatch {
  double score = 0;               // sum of the weights of the distinct things found
  std::vector<ByteRange> ranges;  // where; in order, overlapping ones joined
};

class TextMatcher {
 public:
  // `weights`: one for each of evidence.sequences.
  TextMatcher(query::Evidence evidence, std::vector<double> weights);

  TextMatch match(std::string_view text) const;

 private:
  struct Findings;
  void match_sequences(std::string_view text, Findings& findings) const;
  void match_symbols(std::string_view text, Findings& findings) const;

  query::Evidence evidence_;
  std::vector<double> weights_;
  text::FirstLetters first_letters_;  // of all terms of all sequences
  std::unordered_map<std::string, std::vector<size_t>> sequences_by_first_term_;
};

}  // namespace disarm::search
