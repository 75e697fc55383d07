// One page of the ranked matches of a query, in an order that does not depend on how the index was built.
#pragma once

#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/search/request.h"
#include "searcher/search/scored_documents.h"

namespace disarm::search {

struct PageRequest {
  size_t offset = 0;
  size_t limit = 10;
  bool group_by_key = false;  // the best paragraph of each resolution only (paragraph database)
  Sort sort = Sort::kRelevance;
  bool reversed = false;
};

struct RankedDocument {
  Xapian::docid id = 0;
  double score = 0;
};

struct RankedPage {
  std::vector<RankedDocument> documents;
  size_t total = 0;
};

// What a page is made of: the matches, or with `group_by_key` of each resolution the paragraph that weighs
// most, the first among equals. Throws Xapian::Error: call within index::guarded().
std::vector<RankedDocument> candidates_of(const index::Units& units, const ScoredDocuments& matches,
                                          bool group_by_key);

// By relevance: by score, then newest date first, then in the order of the symbols, then as the index holds
// them (which is reading order within a document). Throws Xapian::Error: call within index::guarded().
RankedPage ranked_page(const index::Units& units, const ScoredDocuments& matches, const PageRequest& request);

}  // namespace disarm::search
