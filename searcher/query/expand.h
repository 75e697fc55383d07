// Third stage: the words of a query to the words of an index that stand for them.
//
// Bare words get the forms of their stem, spelling and accents, and what else names the thing that they name:
// joined and split compounds, acronyms and treaties, lay words. Words in quotation marks mean themselves, and
// so do the words of fields. A bare word that the index has in no form is corrected to the nearest one that
// it has, and that is said.
#pragma once

#include <string>
#include <vector>

#include "searcher/lexicon/vocabulary.h"
#include "searcher/query/ast.h"

namespace disarm::query {

// What alternatives weigh beside the literal words.
struct ExpansionWeights {
  double joined = 0.8;  // "nonproliferation" for "non-proliferation"
  double same = 1.0;    // another name of the same thing
  double near = 0.3;    // a neighbour of it
  double length_power =
      0.5;  // a name of n words weighs n to this power less, as its words are counted one by one
};

struct Expansion {
  Node root;
  std::vector<std::string> notes;  // "'hemishpere' is not in the index: searched for 'hemisphere'"
};

// `literal`: only wildcards and words with forgiven slips are widened, because they ask for it.
Expansion expand(const Node& root, const lexicon::Vocabulary& vocabulary,
                 const ExpansionWeights& weights = {}, bool literal = false);

}  // namespace disarm::query
