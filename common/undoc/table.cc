#include "common/undoc/table.h"

#include <algorithm>

namespace disarm::undoc {
namespace {

// Takes the part of `rest` before `separator` away, and the separator with it.
std::string_view take_until(std::string_view& rest, char separator) {
  const size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

TableRow cells_of(std::string_view line) {
  const auto columns = static_cast<size_t>(std::ranges::count(line, '\t')) + 1;
  TableRow cells;
  cells.reserve(columns);
  for (size_t i = 0; i < columns; ++i) cells.push_back(take_until(line, '\t'));
  return cells;
}

}  // namespace

std::vector<TableRow> table_rows(std::string_view tsv) {
  std::vector<TableRow> rows;
  size_t columns = 0;
  while (!tsv.empty()) {
    const std::string_view line = take_until(tsv, '\n');
    if (line.empty() || line.front() == '#') continue;
    TableRow cells = cells_of(line);
    if (columns == 0) {
      columns = cells.size();
    } else {
      cells.resize(columns);
      rows.push_back(std::move(cells));
    }
  }
  return rows;
}

}  // namespace disarm::undoc
