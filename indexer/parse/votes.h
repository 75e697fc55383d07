// The votes that a document prints: results and the lists of States that belong to them. Forms:
// domain.md 2.13.
#pragma once

#include <vector>

#include "common/undoc/document.h"

namespace disarm::parse {

// In the order of their results. Reports and compilations list the States below the result ("The voting was
// as follows: In favour: ..."), records of meetings above it. Of a resolution only what is said of its own
// adoption counts: its paragraphs can tell of other votes.
std::vector<undoc::Vote> find_votes(const undoc::Document& document);

}  // namespace disarm::parse
