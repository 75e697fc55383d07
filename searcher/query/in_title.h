// What is asked for, as a title would say it: paragraphs do not repeat the subject that the title of their
// resolution names.
#pragma once

#include <optional>

#include "searcher/query/ast.h"

namespace disarm::query {

// Bare words and the things that they name, as words of the field for titles; nullopt for all other nodes.
std::optional<Node> in_title(const Node& node);

}  // namespace disarm::query
