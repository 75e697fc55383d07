// Last stage: the tree to what Xapian executes.
#pragma once

#include <functional>

#include <xapian.h>

#include "searcher/query/ast.h"

namespace disarm::query {

// What the parts of a query weigh beside BM25's weights of words. Measured, see tests/relevance.
struct QueryWeights {
  double proximity =
      0.1;            // neighbours of the query that stand near each other in the text, of their own weight
  double window = 8;  // within so many words
  double ordered = 0.1;     // neighbours that stand in the text as they do in the query, of their own weight
  double literal = 0.1;     // a word in the form that is written, beside any of its forms
  double title = 0;         // words in the title, which tell the more of it the shorter it is
  double title_words = 6;   // of a question; longer ones describe more than a title and count it less
  double k3 = 1000;         // how soon repetition within the query stops counting
  double compound = 0.3;    // a hyphenated word as a whole
  double partial = 0.7;     // and each of its words, which may stand apart
  double preferred = 5;     // what the question would rather have, as a year at its end
  double complete = 3;      // everything that is asked for in one text
  double each = 0;          // each thing that is asked for, beside what its words weigh
  double alternatives = 1;  // of the weights that the expansion gives to other names
};

// What only the other database of an index can answer.
using Elsewhere = std::function<Xapian::Query(const Node&)>;

struct Joins {
  // For the resolution database: the resolutions that have a paragraph which has all of the node of a SAME.
  // Without it every text is one paragraph.
  Elsewhere same_paragraph = nullptr;
  // For the paragraph database: the paragraphs of the resolutions with these words in a text field of theirs.
  Elsewhere of_resolution = nullptr;
};

// The query for one of the two databases. Does not throw for any tree that parse(), understand() and expand()
// give.
Xapian::Query compile(const Node& root, const QueryWeights& weights = {}, const Joins& joins = {});

}  // namespace disarm::query
