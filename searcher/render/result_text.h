// Search results for people.
#pragma once

#include <string>

#include "searcher/render/style.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// A block a hit, then a line that says how many there are; nothing when there are none.
std::string render_text(const search::SearchResult& result, const TextStyle& style);

}  // namespace disarm::render
