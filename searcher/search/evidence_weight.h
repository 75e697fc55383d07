// How much each piece of evidence says: rare words more than frequent ones, phrases more than words.
#pragma once

#include <vector>

#include <xapian.h>

#include "searcher/query/evidence.h"

namespace disarm::search {

// One weight for each of evidence.sequences. Throws Xapian::Error: call within index::guarded().
std::vector<double> evidence_weights(const Xapian::Database& database, const query::Evidence& evidence);

}  // namespace disarm::search
