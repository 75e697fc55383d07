#include "indexer/parse/other_head.h"

#include <algorithm>

#include "common/undoc/agenda_item.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/printed_symbol.h"

namespace disarm::parse {
namespace {

constexpr size_t kHeadBlocks = 15;
constexpr size_t kLongestHeadLine = 90;  // bytes; lines of running text can be longer

// Only below a symbol: speeches speak of sessions as well.
void read_line(const std::string& line, undoc::Document& document) {
  if (line.size() > kLongestHeadLine) return;
  if (!document.session) document.session = undoc::parse_session_line(line);
  if (document.agenda_items.empty()) document.agenda_items = undoc::parse_agenda_line(line);
}

// Letterheads print the symbol at an end of a short line; running text cites others anywhere.
void read_symbol(const std::string& line, undoc::Document& document) {
  constexpr ptrdiff_t kMostBlanks = 5;
  if (std::count(line.begin(), line.end(), ' ') > kMostBlanks) return;
  if (document.symbol.empty()) document.symbol = printed_symbol(line);
}

bool is_title(const Block& block, const std::string& text, const Layout& layout) {
  return layout.has_styles && is_heading(block, text, layout) && text.find(' ') != std::string::npos &&
         !is_letterhead(text) && !undoc::parse_session_line(text) && printed_symbol(text).empty();
}

// The first words, as many as can be a title.
std::string first_words(const Block& block) {
  constexpr size_t kLongest = 150;
  std::string words = block.text();
  if (words.size() <= kLongest) return words;
  words.resize(std::min(words.rfind(' ', kLongest), kLongest));
  return words + " \u2026";
}

}  // namespace

void read_other_head(const std::vector<Block>& blocks, const Layout& layout, undoc::Document& document) {
  constexpr size_t kLinesWithSymbol = 8;
  size_t lines = 0;
  for (size_t i = 0; i < std::min(blocks.size(), kHeadBlocks); ++i) {
    for (const TextLine& line : blocks[i].lines) {
      if (lines++ < kLinesWithSymbol) read_symbol(line.text, document);
      if (!document.symbol.empty()) read_line(line.text, document);
    }
    const std::string text = blocks[i].text();
    if (document.title.empty() && is_title(blocks[i], text, layout)) document.title = text;
  }
  if (document.title.empty() && !blocks.empty()) document.title = first_words(blocks.front());
}

}  // namespace disarm::parse
