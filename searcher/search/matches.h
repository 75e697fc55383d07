// Everything that a query matches, without ranking: what counts and facets are made of.
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

// `by_resolution` groups documents of the paragraph database by their resolution; otherwise each document is
// a group of its own. `documents` ascend. Throws Xapian::Error: call within index::guarded().
Matches grouped_matches(const index::Units& units, std::vector<Xapian::docid> documents, bool by_resolution);

// The documents that match, ascending, for a query that is executed once. Throws Xapian::Error: call within
// index::guarded().
std::vector<Xapian::docid> matching_documents(const index::Units& units, const Xapian::Query& query);

}  // namespace disarm::search
