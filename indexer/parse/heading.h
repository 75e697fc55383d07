// Headings within the text.
#pragma once

#include "indexer/parse/block.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {

// Whether `block` heads what follows: in bold or wholly in italics, or without styles short and in no shape
// of a sentence.
bool is_heading(const Block& block, const Layout& layout);

struct HeadingText {
  std::string label;  // "I", "A"
  std::string text;   // without the label
};

HeadingText split_heading(const std::string& text);

}  // namespace disarm::parse
