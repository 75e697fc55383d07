// Headings within the text.
#pragma once

#include "indexer/parse/block.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {

// Whether `text` is the numbered first line of a heading whose title stands below: "Rule 12", "Section 3".
bool is_numbered_heading(std::string_view text);

// Whether `block`, whose text without footnote marks is `text`, heads what follows: in bold or wholly in
// italics, or without styles short and in no shape of a sentence.
bool is_heading(const Block& block, const std::string& text, const Layout& layout);

// "I", "A": the number of a section on a line of its own.
bool is_section_number(std::string_view text);

struct HeadingText {
  std::string label;  // "I", "A"
  std::string text;   // without the label
};

HeadingText split_heading(const std::string& text);

}  // namespace disarm::parse
