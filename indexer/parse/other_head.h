// The head of documents that are not resolutions: reports, letters, records, speeches, treaties.
#pragma once

#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"

namespace disarm::parse {

// Fills what the first page tells of `document`: symbol, organ, session, agenda items, title, dates, meeting,
// and the kind, which stays empty when the head does not show it. All blocks stay text: nothing of such a
// document is masthead for certain.
void read_other_head(const std::vector<Block>& blocks, const Layout& layout, undoc::Document& document);

}  // namespace disarm::parse
