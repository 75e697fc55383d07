// The stages of a query for people and for programs.
#pragma once

#include <string>

#include "searcher/search/explanation.h"

namespace disarm::render {

// Each stage behind its name, one line below the other.
std::string explanation_text(const search::Explanation& explanation);

// One object, published in schema/explanation.schema.json.
std::string explanation_json(const search::Explanation& explanation);

}  // namespace disarm::render
