// A query of a user, read once: what the other layers need of it.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"
#include "searcher/query/ast.h"

namespace disarm::query {

struct Query {
  std::string text;  // as the user wrote it; valid UTF-8
  Node root;
};

// Runs lexer and parser; broken UTF-8 becomes U+FFFD. Errors: kUsage with the column and the query under the
// message, and what to write instead.
Result<Query> read_query(std::string_view text);

// Whether the query asks for something that only single paragraphs have, as "type:operative".
bool uses_paragraph_fields(const Node& root);

// Whether the query requires nothing of a text: any of its words may be enough.
bool only_ranks(const Node& root);

}  // namespace disarm::query
