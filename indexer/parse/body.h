// The text of a document: blocks to typed paragraphs. Types: truth of domain.md 2.5 to 2.10.
#pragma once

#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

// Appends the paragraphs of the blocks from `from` on to `document`, whose kind is known.
void read_body(const std::vector<Block>& blocks, size_t from, const Layout& layout, undoc::Document& document,
               Trace& trace);

}  // namespace disarm::parse
