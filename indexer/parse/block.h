// Lines that belong together: a paragraph, a heading, a field of the masthead.
#pragma once

#include <string>
#include <vector>

#include "indexer/parse/text_line.h"

namespace disarm::parse {

struct Block {
  std::vector<TextLine> lines;  // never empty
  bool table = false;           // stands in columns
  bool heading = false;         // is one by where it stands; others show it by their form

  const TextLine& first() const { return lines.front(); }
  const TextLine& last() const { return lines.back(); }
  bool bold() const;         // all lines are
  bool italic() const;       // all lines are
  std::string text() const;  // lines joined as in running text
};

// Puts lines together, over page breaks too. Where it begins a new block: block_start.h.
std::vector<Block> build_blocks(LaidOutText text);

}  // namespace disarm::parse
