// What a query may ask for at most, so that whatever is pasted is answered soon or refused with a place.
#pragma once

#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"

namespace disarm::query {

// Words that are compared with every word of an index: "mines~", "*proliferation".
inline constexpr size_t kMostScans = 32;

// Each is compared with the value of every document: "session:75..79".
inline constexpr size_t kMostRanges = 32;

// Errors: the clause at which the tree goes beyond one of them.
QueryResult<Node> within_limits(Node root);

}  // namespace disarm::query
