// Last stage: the tree to what Xapian executes.
#pragma once

#include <xapian.h>

#include "searcher/query/ast.h"

namespace disarm::query {

// The same query for the resolution and the paragraph database: a field has the same terms in both.
// Does not throw for any tree that parse() gives.
Xapian::Query compile(const Node& root);

}  // namespace disarm::query
