// "paragraphs that mention the transfer or restriction of technology, material or equipment": what may stand
// for each other in a question about paragraphs, where "or" is written as people write it.
#pragma once

#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace disarm::query {

// `clauses` with each list that "or" ends ("signature, ratification or accession") as one clause that any of
// its members satisfies. Members reach to the next comma or word that says nothing; words that only the last
// but one has are said of all: "peaceful purposes or uses". A note for each list is added to `notes`.
std::vector<Clause> join_alternatives(const std::vector<Clause>& clauses, std::vector<std::string>& notes);

}  // namespace disarm::query
