#include "indexer/parse/table.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "indexer/parse/label.h"

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

bool is_small(const Block& block, const Layout& layout) {
  constexpr double kSmallType = 0.95;
  return layout.geometry == extract::Geometry::kPage &&
         std::all_of(block.lines.begin(), block.lines.end(),
                     [&](const TextLine& line) { return line.size < kSmallType * layout.body_size; });
}

}  // namespace

std::vector<Block> merge_tables(std::vector<Block> blocks, const Layout& layout) {
  constexpr ptrdiff_t kFewestRows = 2;
  std::vector<Block> merged;
  for (auto from = blocks.begin(); from != blocks.end();) {
    const auto to = std::find_if(
        from, blocks.end(), [&](const Block& block) { return !has_rows(block) && !is_small(block, layout); });
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
  return merged;
}

}  // namespace disarm::parse
