#include "indexer/parse/table.h"

#include <algorithm>

#include "indexer/parse/label.h"

namespace disarm::parse {
namespace {

// A label is set apart from its text by a gap, too.
bool stands_in_columns(const TextLine& line) {
  const auto gaps = std::count_if(line.spans.begin(), line.spans.end(),
                                  [](const extract::Span& span) { return span.after_gap; });
  return gaps > (read_label(line.text) ? 1 : 0);
}

}  // namespace

bool is_table(const Block& block) {
  const auto rows = std::count_if(block.lines.begin(), block.lines.end(), stands_in_columns);
  return 2 * static_cast<size_t>(rows) > block.lines.size();
}

}  // namespace disarm::parse
