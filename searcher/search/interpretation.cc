#include "searcher/search/interpretation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace disarm::search {

Interpretation interpret(const query::Query& query, const lexicon::Vocabulary& vocabulary,
                         const query::IndexFacts& facts, const query::ExpansionWeights& weights,
                         bool literal) {
  query::Question question{query.root, {}};
  if (!literal) question = query::understand(query.root, facts);
  query::Expansion expansion = query::expand(question.root, vocabulary, weights, literal);
  Interpretation interpretation{std::move(question.root), std::move(expansion.root),
                                std::move(question.notes)};
  std::ranges::move(expansion.notes, std::back_inserter(interpretation.notes));
  return interpretation;
}

}  // namespace disarm::search
