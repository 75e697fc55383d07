// Last stage: the tree to what Xapian executes.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/field.h"
#include "searcher/query/ast.h"
#include "searcher/query/formula.h"
#include "searcher/query/positional.h"

namespace disarm::query {

// What the parts of a query weigh beside BM25's weights of words. Measured, see tests/relevance.
struct QueryWeights {
  double proximity =
      0.05;           // neighbours of the query that stand near each other in the text, of their own weight
  double window = 8;  // within so many words
  double ordered = 0.05;   // neighbours that stand in the text as they do in the query, of their own weight
  double literal = 0.1;    // a word in the form that is written, beside any of its forms
  double title = 0;        // words in the title, which tell the more of it the shorter it is
  double title_words = 6;  // of a question; longer ones describe more than a title and count it less
  double k3 = 1000;        // how soon repetition within the query stops counting
  double compound = 0.3;   // a hyphenated word as a whole
  double partial = 0.7;    // and each of its words, which may stand apart
  double preferred = 5;    // what the question would rather have, as a year at its end
  double complete = 3;     // everything that is asked for in one text
  double inherited = 0;    // share of it for paragraphs that have the rest in the title of their resolution
  double each = 0;         // each thing that is asked for, beside what its words weigh
  double beside = 1;  // other names where the words of the query stand as well: 1, or 0 not to count them
};

// What only an index can answer while a query is compiled for one of its databases; missing answers leave
// out what they would tell.
struct Lookups {
  // The resolutions that have a paragraph with all of a node, for SAME in the resolution database; without
  // it every text is one paragraph.
  std::function<Xapian::Query(const Node&)> same_paragraph;
  // The paragraphs of the resolutions that a node finds, for the paragraph database: words of the text fields
  // of resolutions, and the files that they were read from.
  std::function<Xapian::Query(const Node&)> of_resolution;
  // What has words that stand together; without it nothing has.
  FindWindows windows;
  // The values of a field that the documents with a symbol have.
  std::function<std::vector<std::string>(index::FieldId, const std::string& symbol)> values_of;
  // The resolutions that have a text in a value of a field.
  std::function<Xapian::Query(index::FieldId, const std::string& part)> with_part;
};

// The query for one of the two databases. Does not throw for any tree that parse(), understand() and expand()
// give.
Formula compile(const Node& root, const QueryWeights& weights = {}, const Lookups& lookups = {});

}  // namespace disarm::query
