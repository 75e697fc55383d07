// Search results as references, one for each hit.
#pragma once

#include <string>

#include "searcher/search/hit.h"

namespace disarm::render {

std::string render_footnotes(const search::SearchResult& result);  // a line each
std::string render_bibtex(const search::SearchResult& result);
std::string render_csl(const search::SearchResult& result);  // one array

}  // namespace disarm::render
