// The sessions that a query counts back from the latest one: session:"last 3 sessions". Which they are, only
// an index can tell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/question.h"

namespace disarm::query {

// 3 for "last 3 sessions", "last three sessions" and "last 3", 1 for "last session" and "last"; nothing for
// other texts.
std::optional<size_t> read_last_sessions(std::string_view text);

// Writes the ends of the ranges that count sessions, and says in `notes` which they are. Where the index has
// no session, such a range becomes a session that no document has.
Node settle_last_sessions(Node root, const IndexFacts& facts, std::vector<std::string>& notes);

}  // namespace disarm::query
