#include "indexer/parse/block.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/undoc/opener.h"
#include "indexer/parse/block_start.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"
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

namespace {

bool is_numbered(const Block& block) {
  const std::optional<Label> label = read_label(block.text());
  return label && label->kind == LabelKind::kNumber;
}

// The lines at the end of `block` that can be a heading: they begin with a capital and end no clause, below a
// line that ends a paragraph.
size_t heading_lines(const Block& block) {
  constexpr size_t kMostLines = 3;
  const auto opens_paragraph = [](const std::string& text) {
    const auto opener = undoc::find_opener(text);
    return opener && opener->listed;
  };
  const std::vector<TextLine>& lines = block.lines;
  for (size_t count = 1; count <= std::min(kMostLines, lines.size()); ++count) {
    const TextLine& first = lines[lines.size() - count];
    if (ends_clause(first.text) || first.text.empty()) return 0;
    const bool begins =
        is_ascii_upper(first.text.front()) && !read_label(first.text) && !opens_paragraph(first.text);
    if (count == lines.size()) return begins ? count : 0;
    const std::string& above = lines[lines.size() - count - 1].text;
    if (is_bare_label(above) || is_bare_section_label(above)) return 0;
    if (above.ends_with(';') || above.ends_with('.')) return begins ? count : 0;
  }
  return 0;
}

// Typed headings show by nothing but what follows: a paragraph with a number.
std::vector<Block> set_headings_apart(std::vector<Block> blocks) {
  std::vector<Block> apart;
  for (size_t i = 0; i < blocks.size(); ++i) {
    Block& block = blocks[i];
    const size_t count = i + 1 < blocks.size() && is_numbered(blocks[i + 1]) ? heading_lines(block) : 0;
    if (count > 0 && count < block.lines.size()) {
      const auto from = block.lines.end() - static_cast<ptrdiff_t>(count);
      Block heading{.lines = {from, block.lines.end()}};
      block.lines.erase(from, block.lines.end());
      apart.push_back(std::move(block));
      apart.push_back(std::move(heading));
    } else {
      apart.push_back(std::move(block));
    }
    apart.back().heading = count > 0;
  }
  return apart;
}

}  // namespace

std::vector<Block> build_blocks(LaidOutText text) {
  const Margins margins(text);
  std::vector<Block> blocks;
  for (TextLine& line : text.lines) {
    if (blocks.empty() || starts_block(blocks.back(), line, text.layout, margins)) blocks.emplace_back();
    blocks.back().lines.push_back(std::move(line));
  }
  blocks = merge_tables(std::move(blocks), text.layout);
  if (text.layout.geometry != extract::Geometry::kTypewriter) return blocks;
  return set_headings_apart(std::move(blocks));
}

}  // namespace disarm::parse
