// What a query means to one index: every stage from the tree of the parser to the words of the index.
#pragma once

#include <string>
#include <vector>

#include "searcher/lexicon/vocabulary.h"
#include "searcher/query/expand.h"
#include "searcher/query/query.h"
#include "searcher/query/question.h"

namespace disarm::search {

struct Interpretation {
  query::Node understood;  // with structure words as filters
  query::Node expanded;    // with the words of the index
  std::vector<std::string> notes;
};

// `literal`: the words mean themselves; only wildcards and forgiven slips are widened.
Interpretation interpret(const query::Query& query, const lexicon::Vocabulary& vocabulary,
                         const query::IndexFacts& facts, const query::ExpansionWeights& weights,
                         bool literal);

}  // namespace disarm::search
