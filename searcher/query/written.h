// A part of a query as a user would write it, for messages: session:79, "land mines", NOT naval.
#pragma once

#include <string>

#include "searcher/query/ast.h"

namespace disarm::query {

std::string written(const Node& node);
std::string written(const Clause& clause);

}  // namespace disarm::query
