// Facets for people: a table of values, with bars where a person is looking.
#pragma once

#include <string>

#include "searcher/render/style.h"
#include "searcher/search/facet.h"
#include "searcher/search/request.h"

namespace disarm::render {

struct FacetStyle {
  TextStyle text = {};
  bool bars = false;  // a bar chart
  size_t limit = 20;  // values of each facet; 0 shows all. Facets of time are always whole.
};

// A block a facet: its name, then a line a value with the count and, behind "of", how many the index has of
// it. What the limit leaves out is said. Nothing when there are no facets.
std::string facets_text(const std::vector<search::Facet>& facets, search::Unit unit, const FacetStyle& style);

}  // namespace disarm::render
