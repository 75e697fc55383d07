// A text that was pasted into the query: a paragraph or a piece of one, of which the same or similar wording
// is looked for. Its quotation marks, parentheses, sessions and symbols are what it says, not what it asks.
#pragma once

#include <optional>

#include "searcher/query/ast.h"

namespace disarm::query {

// More words than these are a passage.
inline constexpr size_t kLongestQuestion = 30;

struct Passage {
  Node root;                // its words, all of them ranking; the symbols that it cites are preferred
  bool is_changed = false;  // it had quotation marks, parentheses or symbols
};

// `root` as a passage: more than kLongestQuestion words, or some that begin as paragraphs do ("Recalling",
// "Decides"). nullopt for other queries, and for any that has fields or operators.
std::optional<Passage> read_passage(const Node& root);

}  // namespace disarm::query
