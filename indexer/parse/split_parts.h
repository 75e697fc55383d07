// A document that holds several lettered resolutions, as a document each.
#pragma once

#include <vector>

#include "common/undoc/document.h"

namespace disarm::parse {

// The parts of `document` as documents of their own, in order, each with its symbol, title, date, paragraphs,
// footnotes and citations. `document` alone when it has no parts, or when a part has no symbol to tell it by:
// the parts of a draft share the draft's.
//
// Nothing is lost: what stands above the first part goes to it, footnotes to the parts that refer to them (to
// the last part when none does).
std::vector<undoc::Document> split_parts(undoc::Document document);

}  // namespace disarm::parse
