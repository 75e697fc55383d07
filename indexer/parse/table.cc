#include "indexer/parse/table.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/heading.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// A label is set apart from its text by a gap, too.
bool stands_in_columns(const TextLine& line) {
  const auto gaps = std::count_if(line.spans.begin(), line.spans.end(),
                                  [](const extract::Span& span) { return span.after_gap; });
  return gaps > (read_label(line.text) ? 1 : 0);
}

ptrdiff_t rows_of(const Block& block) {
  return std::count_if(block.lines.begin(), block.lines.end(), stands_in_columns);
}

bool has_rows(const Block& block) {
  return 2 * static_cast<size_t>(rows_of(block)) > block.lines.size();
}

using Blocks = std::vector<Block>;

ptrdiff_t count_rows(Blocks::const_iterator from, Blocks::const_iterator to) {
  return std::accumulate(from, to, ptrdiff_t{0},
                         [](ptrdiff_t sum, const Block& block) { return sum + rows_of(block); });
}

bool is_ascii_lower(const Block& block, const Layout& layout) {
  constexpr double kSmallType = 0.95;
  return layout.geometry == extract::Geometry::kPage &&
         std::all_of(block.lines.begin(), block.lines.end(),
                     [&](const TextLine& line) { return line.size < kSmallType * layout.body_size; });
}

// The cell of a table whose columns are lost, as plain `pdftotext` prints it: short words or a number, no
// text.
bool is_cell(const Block& block) {
  constexpr size_t kLongestLine = 60;
  constexpr size_t kMostLines = 4;
  const auto is_short = [](const TextLine& line) { return line.text.size() <= kLongestLine; };
  const std::string& first = block.first().text;
  const std::string& last = block.last().text;
  const bool has_a_place = is_section_number(first) || is_enacting_line(first) || is_closing_line(first) ||
                           read_label(first).has_value();
  return !has_a_place && block.lines.size() <= kMostLines && std::ranges::all_of(block.lines, is_short) &&
         (!ends_clause(last) || is_number(last));
}

ptrdiff_t numbers_of(const Block& block) {
  return std::ranges::count_if(block.lines, [](const TextLine& line) { return is_number(line.text); });
}

// A run of cells with several numbers among them is a table.
Blocks merge_cells(Blocks blocks) {
  constexpr ptrdiff_t kFewestNumbers = 4;
  Blocks merged;
  for (auto from = blocks.begin(); from != blocks.end();) {
    const auto to = std::find_if_not(from, blocks.end(), is_cell);
    ptrdiff_t numbers = 0;
    for (auto block = from; block != to; ++block) numbers += numbers_of(*block);
    if (numbers < kFewestNumbers) {
      const auto end = std::max(to, std::next(from));
      std::move(from, end, std::back_inserter(merged));
      from = end;
      continue;
    }
    Block table{.lines = {}, .table = true};
    for (; from != to; ++from)
      std::move(from->lines.begin(), from->lines.end(), std::back_inserter(table.lines));
    merged.push_back(std::move(table));
  }
  return merged;
}

}  // namespace

std::vector<Block> merge_tables(std::vector<Block> blocks, const Layout& layout) {
  constexpr ptrdiff_t kFewestRows = 2;
  std::vector<Block> merged;
  for (auto from = blocks.begin(); from != blocks.end();) {
    const auto to = std::find_if(from, blocks.end(), [&](const Block& block) {
      return !has_rows(block) && !is_ascii_lower(block, layout);
    });
    if (count_rows(from, to) < kFewestRows) {
      const auto end = std::max(to, std::next(from));
      std::move(from, end, std::back_inserter(merged));
      from = end;
      continue;
    }
    Block table{.lines = {}, .table = true};
    for (; from != to; ++from)
      std::move(from->lines.begin(), from->lines.end(), std::back_inserter(table.lines));
    merged.push_back(std::move(table));
  }
  if (layout.flush) return merge_cells(std::move(merged));
  return merged;
}

}  // namespace disarm::parse
