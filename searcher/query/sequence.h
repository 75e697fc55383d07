// What it means that clauses stand side by side, or that AND and OR join such sequences.
#pragma once

#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"

namespace disarm::query {

// How a node counts among its neighbours when no operator says it: values and ranges of fields filter, and so
// do committees and sponsors; phrases in quotation marks, text fields and parentheses are required; words and
// symbols rank.
Occur natural_occur(const Node& node);

// What OR joins, at least one.
Node any_of(std::vector<Node> nodes);

// One sequence as it is, several as clauses that are all required. Errors: nothing but NOT.
QueryResult<Node> join_sequences(std::vector<std::vector<Clause>> sequences);

}  // namespace disarm::query
