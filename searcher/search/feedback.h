// Pseudo-relevance feedback: the words that tell the best hits of a query from all other texts are searched
// for as well (Rocchio's idea; the words are chosen by Bo1, Amati 2003). It finds more of
// what is about the same thing and makes the first hits less sure, so that it has to be asked for.
#pragma once

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/query/formula.h"
#include "searcher/search/ranking.h"

namespace disarm::search {

struct FeedbackSettings {
  double documents = 5;  // that are taken for relevant
  double words = 10;     // that are added
  double weight = 0.3;   // of the most telling word, beside a word of the query
};

struct FeedbackSource {
  const index::Units& units;  // where the query runs
  const index::Units& resolutions;
  bool on_paragraphs;
};

// `formula` with the words of its best hits. With `finds_more` texts that have only such words are found,
// too; else they only rank, because the query says what every hit must have.
// Throws Xapian::Error: call within index::guarded().
query::Formula with_feedback(const FeedbackSource& source, query::Formula formula, bool finds_more,
                             const Bm25Parameters& parameters, const FeedbackSettings& settings);

}  // namespace disarm::search
