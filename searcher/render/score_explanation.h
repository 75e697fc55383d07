// What a score is made of, for people and for programs.
#pragma once

#include <string>

#include "common/base/json.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// "mines (3), title:mines (2)": terms with how often the document has them.
std::string matched_terms(const search::ScoreShare& share);

// A line a part, the heaviest first, and what they add up to; each behind `indent` blanks.
std::string score_text(const search::Hit& hit, size_t indent);

// The member "explanation" of a hit; null when there is none.
Json score_json(const search::Hit& hit);

}  // namespace disarm::render
