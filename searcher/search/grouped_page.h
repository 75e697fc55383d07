// One page of groups of matches: paragraphs of one resolution, or the resolutions of a series with their
// drafts. A group stands where its best match would stand.
#pragma once

#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/search/ranked_page.h"
#include "searcher/search/request.h"

namespace disarm::search {

// The matches of a group, of which the first leads: of a series the newest that was adopted, and drafts
// behind adopted texts; of a resolution the best.
using MatchGroup = std::vector<RankedDocument>;

struct GroupedPage {
  std::vector<MatchGroup> groups;
  size_t total = 0;    // groups on all pages
  size_t matches = 0;  // documents in all of them
};

// What has no series is a group of its own. `request.sort` is kRelevance. Throws Xapian::Error: call within
// index::guarded().
GroupedPage grouped_page(const index::Units& units, const ScoredDocuments& matches,
                         const PageRequest& request, Grouping grouping);

}  // namespace disarm::search
