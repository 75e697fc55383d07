// Several resolutions in one document: "A", "B", each below a letter with an enacting line of its own
// (domain.md 2.4), or the numbered ones of a compilation.
#pragma once

#include <vector>

#include "common/undoc/document.h"

namespace disarm::parse {

// The parts of a document whose paragraphs are read, in order; empty when it is one resolution. What stands
// above the first part belongs to none, what stands below the last one's text (annexes) to the last;
// footnotes belong to none.
std::vector<undoc::LetteredPart> find_lettered_parts(const undoc::Document& document);

}  // namespace disarm::parse
