// Figures of symbols that are taken for the mark of a footnote: pasted text prints "resolution 78/230" with a
// raised 5 behind it as 78/2305. One who has typed it should be told.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/ast.h"

namespace disarm::query {

// A note for each number of four figures in `written` that one of the canonical `symbols` has without its
// last.
std::vector<std::string> footnote_mark_notes(std::string_view written,
                                             const std::vector<std::string>& symbols);

// The symbols that a tree asks for, also as cited or citing.
std::vector<std::string> asked_symbols(const Node& root);

}  // namespace disarm::query
