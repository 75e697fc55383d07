// Finds what a formula matches and what it weighs, part by part.
//
// Xapian finds each part by itself, and the parts are put together here. Its own matcher would execute the
// whole, but from the beginning for every query; here the parts that come back are remembered, the total is
// exact, and evidence about where words stand is looked for once in an index.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "common/index/units.h"
#include "searcher/query/formula.h"
#include "searcher/search/part_memory.h"
#include "searcher/search/ranking.h"
#include "searcher/search/score_board.h"
#include "searcher/search/scored_documents.h"

namespace disarm::search {

class Evaluator {
 public:
  // `memory` is of these units with these parameters.
  Evaluator(const index::Units& units, const Bm25Parameters& bm25, PartMemory& memory)
      : units_(units), bm25_(bm25), memory_(memory) {}

  // Everything that matches. Throws Xapian::Error: call within index::guarded().
  SharedDocuments evaluate(const query::Formula& formula) { return matches_of(formula, nullptr); }

  // The same documents, with other scores: what only adds to scores is not looked for.
  SharedDocuments match(const query::Formula& formula) {
    only_matches_ = true;
    return evaluate(formula);
  }

 private:
  using Ids = std::vector<Xapian::docid>;

  // `within`, unless it is nullptr: no other documents are asked for, and may be there or not.
  SharedDocuments matches_of(const query::Formula& formula, const Ids* within);
  SharedDocuments part(const query::Formula& formula, const Ids* within);
  SharedDocuments any(const query::Formula& formula, const Ids* within);
  SharedDocuments all(const query::Formula& formula, const Ids* within);
  SharedDocuments filter(const query::Formula& formula, const Ids* within);
  SharedDocuments but(const query::Formula& formula, const Ids* within);
  SharedDocuments maybe(const query::Formula& formula, const Ids* within);

  // Adds a sum to the board summand by summand, however deep it is nested.
  void add_up(const query::Formula& formula, double factor, const Ids* within, ScoreBoard& board);

  bool is_found_whole(const std::string& name, const Xapian::Query& query, size_t wanted) const;
  SharedDocuments found_by(const Xapian::Query& query) const;

  // About how many documents match, without looking at one.
  size_t estimate(const query::Formula& formula);
  size_t estimate_anew(const query::Formula& formula);
  size_t estimate(const Xapian::Query& query) const;

  const index::Units& units_;
  const Bm25Parameters& bm25_;
  PartMemory& memory_;
  bool only_matches_ = false;
  std::unordered_map<const query::Formula*, size_t> estimates_;
};

}  // namespace disarm::search
