// The head of documents that are not resolutions: reports, letters, records, speeches, treaties.
#pragma once

#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"

namespace disarm::parse {

// Fills symbol, session, agenda items and title of `document` as far as the first page tells them. All blocks
// stay text: nothing of such a document is masthead for certain.
void read_other_head(const std::vector<Block>& blocks, const Layout& layout, undoc::Document& document);

}  // namespace disarm::parse
