// Counts over time as a picture within a page.
#pragma once

#include <string>

#include "searcher/search/facet.h"

namespace disarm::render {

// An <svg> element with a bar for each value of a facet of time, gaps included; its numbers appear when a bar
// is pointed at. Nothing when there are no values.
std::string timeline_svg(const search::Facet& facet);

}  // namespace disarm::render
