// Everything that a query matches, without ranking: what exact counts and facets are made of.
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "common/index/units.h"

namespace disarm::search {

struct Matches {
  std::vector<Xapian::docid> documents;  // ascending
  std::vector<uint32_t> groups;          // of each document; numbered from 0 to group_count
  size_t group_count = 0;                // how many there are: documents, or their resolutions
};

// `by_resolution` groups the documents of the paragraph database by their resolution; otherwise each document
// is a group of its own. Throws Xapian::Error: call within index::guarded().
Matches all_matches(const index::Units& units, const Xapian::Query& query, bool by_resolution);

}  // namespace disarm::search
