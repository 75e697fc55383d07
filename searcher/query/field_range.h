// Values and ranges of the fields that have an order: sessions, dates and numbers. Ranges: comparison.h.
#pragma once

#include "common/index/field.h"
#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

// "79", "S-10", "75..79", ">=75" as a FieldValue or a FieldRange. Errors: anything else, and ranges
// whose end is before their beginning.
QueryResult<Node> read_sessions(const index::Field& field, const Token& clause);

// "2024-12-02", "2024-12", "2024" and ranges of them; a month or a year as an end of a range is meant whole.
QueryResult<Node> read_dates(const index::Field& field, const Token& clause);

// "150", ">150", "100..150".
QueryResult<Node> read_numbers(const index::Field& field, const Token& clause);

}  // namespace disarm::query
