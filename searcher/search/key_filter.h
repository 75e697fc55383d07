// Joins the two databases of an index: units of one, by the keys of resolutions found in the other.
#pragma once

#include <string>
#include <unordered_set>

#include <xapian.h>

#include "common/index/units.h"

namespace disarm::search {

using Keys = std::unordered_set<std::string>;

// The keys of the resolutions that `query` matches in a database, or whose paragraphs it matches.
// Throws Xapian::Error: call within index::guarded().
Keys keys_of_matches(const index::Units& units, const Xapian::Query& query);

// What belongs to the resolutions with these keys, without weight.
Xapian::Query with_keys(Keys keys);

}  // namespace disarm::search
