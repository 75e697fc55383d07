// Resolutions and decisions without a masthead, as compilations print them one after the other: "79/512.
// Title" and below it at once the text (domain.md 2.13).
#pragma once

#include <string>
#include <vector>

#include "common/undoc/document.h"
#include "indexer/parse/block.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

struct NumberedTitle {
  std::string symbol;  // canonical
  std::string kind;    // "resolution" or "decision"
  std::string title;   // without the number
};

// Reads "79/512. Missiles"; the symbol is empty when the text begins with no number of a resolution or
// decision.
NumberedTitle read_numbered_title(const std::string& text);

// Fills symbol, kind, session and title of `document` when the blocks begin with a numbered title above a
// text; returns the number of blocks that it takes, 0 when they do not.
size_t read_numbered_head(const std::vector<Block>& blocks, undoc::Document& document, Trace& trace);

}  // namespace disarm::parse
