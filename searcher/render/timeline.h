// Counts over sessions or years, without holes in time.
#pragma once

#include <vector>

#include "searcher/search/facet.h"

namespace disarm::render {

// `values` of a facet of time with those between them that the index does not have: time must be seen to
// pass. Values that are no plain numbers ("S-10") stay behind them.
std::vector<search::FacetValue> with_gaps(const std::vector<search::FacetValue>& values);

}  // namespace disarm::render
