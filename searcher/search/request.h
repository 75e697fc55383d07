// What is asked of an index beside the query itself.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace disarm::search {

enum class Unit { kResolution, kParagraph };

enum class Sort {
  kRelevance,
  kDate,     // of adoption, the newest first
  kSymbol,   // as a librarian shelves them, numbers as numbers
  kSession,  // the latest first; regular, then special, then emergency special sessions
};

// What of several hits is shown as one line.
enum class Grouping {
  kNone,
  kResolution,  // paragraphs of one resolution
  kSeries,      // the resolutions that were adopted session after session under one title
};

// How much of each hit is read.
enum class Detail {
  kName,      // of a resolution its symbol and language alone, where it has a symbol: nothing that is stored
  kRecord,    // everything but passages of resolutions
  kPassages,  // paragraphs of resolutions too, with highlights
};

struct Request {
  Unit unit = Unit::kResolution;
  size_t limit = 10;
  size_t offset = 0;
  Sort sort = Sort::kRelevance;
  bool reversed = false;  // the sort turned around; not for kRelevance
  Grouping group = Grouping::kNone;
  std::vector<std::string> facets = {};  // names of facet_specs(), counted over all hits
  bool literal = false;                  // words mean themselves: no lexicon, no reading between them
  Detail detail = Detail::kPassages;
  size_t passages = 1;        // paragraphs that each resolution shows, with Detail::kPassages; 0 for none
  bool relax = false;         // without hits, require less and say what
  bool feedback = false;      // search for the words of the best hits, too
  bool explain_hits = false;  // say what the score of each hit is made of
};

}  // namespace disarm::search
