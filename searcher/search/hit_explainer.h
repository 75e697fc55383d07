// Takes the score of hits apart into what each part of the query adds to it.
#pragma once

#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/query/formula.h"
#include "searcher/search/hit.h"
#include "searcher/search/ranked_page.h"
#include "searcher/search/ranking.h"

namespace disarm::search {

// One explanation for each of `documents`. The weights of its parts add up to the score of the document:
// each part is run by itself on these documents, with the statistics of the whole database.
// Throws Xapian::Error: call within index::guarded().
std::vector<ScoreExplanation> explain_scores(const index::Units& units, const query::Formula& formula,
                                             const Bm25Parameters& parameters,
                                             const std::vector<RankedDocument>& documents);

}  // namespace disarm::search
