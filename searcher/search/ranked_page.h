// One page of the ranked matches of a query, in an order that does not depend on how the index was built.
#pragma once

#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/search/ranking.h"
#include "searcher/search/request.h"

namespace disarm::search {

struct PageRequest {
  Xapian::Query query;
  size_t offset = 0;
  size_t limit = 10;
  bool group_by_key = false;  // the best paragraph of each resolution only (paragraph database)
  Sort sort = Sort::kRelevance;
  bool reversed = false;
  Bm25Parameters bm25 = {};
};

struct RankedDocument {
  Xapian::docid id = 0;
  double score = 0;
};

struct RankedPage {
  std::vector<RankedDocument> documents;
  size_t total = 0;
  bool total_is_exact = true;
};

// In the order that is asked for. By relevance: by score, then newest date first, then in the order of the
// symbols, then as the index holds them (which is reading order within a document). Throws Xapian::Error:
// call within index::guarded().
RankedPage ranked_page(const index::Units& units, const PageRequest& request);

}  // namespace disarm::search
