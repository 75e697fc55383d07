// What a text must show to explain why the query found it: read by the choice of the best paragraph and by
// the highlighter.
#pragma once

#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace disarm::query {

struct Evidence {
  // Index terms of running text that follow one another, each in one of its forms; one for a word. Each once.
  std::vector<std::vector<std::vector<std::string>>> sequences;
  std::vector<std::string> symbols;  // canonical, cited in the text; each once

  bool empty() const { return sequences.empty() && symbols.empty(); }
};

// Of everything in the tree that is wanted: what NOT excludes is no evidence. Words of a field count as
// words, because title and opener are shown too; those of committees and sponsors are not.
Evidence evidence_of(const Node& root);

}  // namespace disarm::query
