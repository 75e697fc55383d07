// strength:urges, strength:>=urges, strength:urges..decides: classes of acts by how strongly they bind.
#pragma once

#include "common/index/field.h"
#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

// The paragraphs of the class, or of all classes that are at least or at most as strong. A class is named by
// its name or by a verb of it, in any form. Errors: what is neither, naming the nearest class.
QueryResult<Node> read_strength(const index::Field& field, const Token& clause);

}  // namespace disarm::query
