#include "indexer/parse/block.h"

#include <algorithm>
#include <utility>

#include "indexer/parse/block_start.h"
#include "indexer/parse/rich_text.h"
#include "indexer/parse/table.h"

namespace disarm::parse {

bool Block::bold() const {
  return std::all_of(lines.begin(), lines.end(), [](const TextLine& line) { return line.bold; });
}

bool Block::italic() const {
  return std::all_of(lines.begin(), lines.end(), [](const TextLine& line) { return line.italic; });
}

std::string Block::text() const {
  return plain(join_lines(lines));
}

std::vector<Block> build_blocks(const LaidOutText& text) {
  const Margins margins(text);
  std::vector<Block> blocks;
  for (const TextLine& line : text.lines) {
    if (blocks.empty() || starts_block(blocks.back(), line, text.layout, margins)) {
      blocks.push_back({.lines = {line}});
    } else {
      blocks.back().lines.push_back(line);
    }
  }
  return merge_tables(std::move(blocks), text.layout);
}

}  // namespace disarm::parse
