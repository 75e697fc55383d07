// A paragraph of a hit as JSON.
#pragma once

#include "common/base/json.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// {"id", "name", "type", "label", "text", "highlights"}: "highlights" are pairs [begin, end) of code points
// (not bytes) of "text". Null for a passage without an id.
Json passage_json(const search::Passage& passage);

}  // namespace disarm::render
