// Pages in another order than that of relevance.
#pragma once

#include <string>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/search/ranked_page.h"

namespace disarm::search {

// In the order of request.sort, which is not kRelevance; equals in the order of their symbols (turned around
// with the rest), the paragraphs of a document in reading order. Documents without the value that is sorted
// by stand last either way. Throws Xapian::Error: call within index::guarded().
RankedPage sorted_page(const index::Units& units, const ScoredDocuments& matches, const PageRequest& request);

// The symbol of a document, from its key: cheaper than its record. Empty when it has none.
std::string symbol_of(const Xapian::Document& document);

}  // namespace disarm::search
