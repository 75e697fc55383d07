// The head of Security Council resolutions: "Resolution 242 (1967) of 22 November 1967", in older collections
// "19 (1947). Resolution of 27 February 1947".
#pragma once

#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

// Fills symbol, kind, title and date of `document` when the first blocks are such a head; returns their
// number: 0 when they are none, 2 when the date stands in a block of its own.
size_t read_council_head(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace);

}  // namespace disarm::parse
