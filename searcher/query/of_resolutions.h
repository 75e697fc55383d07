// What of a query paragraphs cannot answer themselves.
#pragma once

#include "searcher/query/ast.h"

namespace disarm::query {

// Whether the node is words or a value of a field that only resolutions have: their titles and committees,
// and the files that they were read from.
bool is_of_resolutions(const Node& node);

}  // namespace disarm::query
