// What "field:value" means: the value is read by the field's kind.
#pragma once

#include <string>
#include <string_view>

#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

// The node of a kClause token whose field exists. Errors: a value that the field cannot have, at the column
// of the clause.
QueryResult<Node> read_field_clause(const Token& clause);

// Whether `name` is a field, or long enough to be taken for a slip away from one.
bool resembles_field(std::string_view name);

// The error for a `name` that is no field, written in `chunk` ("10:30").
QueryError unknown_field(std::string_view name, std::string_view chunk, size_t column);

}  // namespace disarm::query
