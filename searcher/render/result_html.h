// Search results as a page to keep, send or print.
#pragma once

#include <string>

#include "searcher/search/hit.h"

namespace disarm::render {

// The query, a picture for each facet of time and a table for each other one, then the hits with their
// passages in full.
std::string render_html(const search::SearchResult& result);

}  // namespace disarm::render
