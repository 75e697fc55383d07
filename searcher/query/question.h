// Understands plain questions: the words that say where to look become filters, and words that say nothing
// are left out. "operative paragraphs of First Committee texts that urge States" is type:operative
// committee:first verb:urge and the word "states".
//
// Read are runs of bare words at the top of a query: what stands in quotation marks, in parentheses, behind a
// field or beside an operator means what is written. What was read is said in notes, so that nothing is
// changed silently.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "common/undoc/session.h"
#include "searcher/query/ast.h"

namespace disarm::query {

// What an index says about itself, to understand "the last three sessions" and "res 79/58 victims".
struct IndexFacts {
  std::optional<undoc::Session> latest_session;
  // Whether the index has a document with this canonical symbol, or with one of this pattern.
  std::function<bool(const std::string& symbol)> has_document = nullptr;
};

struct Question {
  Node root;
  std::vector<std::string> notes;  // "read 'operative paragraphs' as type:operative"
};

Question understand(const Node& root, const IndexFacts& facts);

}  // namespace disarm::query
