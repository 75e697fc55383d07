// What is asked of an index beside the query itself.
#pragma once

#include <cstddef>
#include <vector>

#include "common/index/field.h"

namespace disarm::search {

enum class Unit { kResolution, kParagraph };

// Descending where there is an order of time: the newest first. Equals are ordered by relevance.
enum class Sort { kRelevance, kDate, kSymbol, kSession };

// What of several hits is shown as one line.
enum class Grouping {
  kNone,
  kResolution,  // paragraphs of one resolution
  kSeries,      // the resolutions that were adopted session after session under one title
};

struct Request {
  Unit unit = Unit::kResolution;
  size_t limit = 10;
  size_t offset = 0;
  Sort sort = Sort::kRelevance;
  Grouping group = Grouping::kNone;
  std::vector<index::FieldId> facets = {};  // fields whose values are counted over all hits
  bool literal = false;                     // words mean themselves: no lexicon, no reading between them
  bool passages = true;                     // whether hits show a paragraph with highlights
};

}  // namespace disarm::search
