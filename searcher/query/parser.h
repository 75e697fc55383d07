// Second stage: tokens to a tree.
//
//   either   := both (OR both)*
//   both     := sequence (AND sequence)*
//   sequence := ([NOT | "+" | "-"] near)+
//   near     := operand ((NEAR/n | ADJ/n) operand)*
//   operand  := word | phrase | symbol | clause | [SAME] "(" either ")"
//
// Side by side, words and symbols rank (one of them suffices where nothing is required); phrases, fields and
// parentheses are required, and fields of the same name that are not text are alternatives.
#pragma once

#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/query_error.h"
#include "searcher/query/token.h"

namespace disarm::query {

// Deeper parentheses are refused: nobody writes them, and recursion must have an end.
inline constexpr size_t kMaxDepth = 50;

// Errors: no tokens, operators and parentheses without their partner, NOT with nothing beside it that is
// wanted, phrases without a word, wildcards with too few letters, NEAR between other things than words and
// phrases, and bad values of fields.
QueryResult<Node> parse(const std::vector<Token>& tokens);

}  // namespace disarm::query
