// What a query says beside the symbol of a document is looked for in that document and in what cites it:
// "res 79/58 victim assistance", 79/58 "victim assistance". A symbol that the index has no document of may be
// a number of another kind ("80/20"), and only ranks.
#pragma once

#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/question.h"

namespace disarm::query {

// Requires the documents that an understood query names at its top beside other things; says so in `notes`.
Node require_named_documents(Node root, const IndexFacts& facts, std::vector<std::string>& notes);

}  // namespace disarm::query
