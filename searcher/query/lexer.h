// First stage: the text of a query to tokens.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

// Longer queries are refused: a page of pasted text is below this.
inline constexpr size_t kMaxQueryBytes = size_t{16} * 1024;

// The tokens of valid UTF-8 `query` in reading order; none for an empty query. Symbols are recognised before
// anything else, so that the colon of a URL and the parentheses of "1540 (2004)" are theirs.
// Errors: quotes without an end, unknown fields, fields without a value, and modifiers that mean nothing
// ("79/58~", "mines^0", "NEAR/1000"): never silently words.
QueryResult<std::vector<Token>> lex(std::string_view query);

}  // namespace disarm::query
