#include "indexer/upkeep/symbol_list.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "common/undoc/symbol.h"

namespace disarm::upkeep {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSymbolColumn = "symbol";

// Takes the text up to `end` off the front of `rest`, and the mark itself.
std::string_view take_until(std::string_view& rest, char end) {
  const size_t length = std::min(rest.find(end), rest.size());
  const std::string_view taken = rest.substr(0, length);
  rest.remove_prefix(std::min(length + 1, rest.size()));
  return taken;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  do {
    cells.push_back(text::trim(take_until(line, '\t')));
  } while (!line.empty());
  return cells;
}

}  // namespace

Result<std::vector<std::string>> parse_symbol_list(std::string_view text, std::string_view name) {
  std::string_view rest = text;
  if (rest.starts_with(kByteOrderMark)) rest.remove_prefix(kByteOrderMark.size());
  std::vector<std::string> symbols;
  std::set<std::string> known;
  size_t column = 0;
  for (size_t number = 1; !rest.empty(); ++number) {
    const auto cells = cells_of(take_until(rest, '\n'));
    const auto header = std::ranges::find(cells, kSymbolColumn);
    if (number == 1 && header != cells.end()) {
      column = static_cast<size_t>(header - cells.begin());
      continue;
    }
    const std::string_view cell = column < cells.size() ? cells[column] : std::string_view();
    if (cell.empty() || cell.starts_with('#')) continue;
    auto symbol = undoc::parse_symbol(cell);
    if (!symbol) {
      return fail(ErrorCode::kUsage, fmt::format("{}, line {}: '{}' is no symbol", name, number, cell),
                  "a list has a symbol on each line, or a column \"symbol\" between tabs");
    }
    if (known.insert(symbol->canonical).second) symbols.push_back(std::move(symbol->canonical));
  }
  return symbols;
}

}  // namespace disarm::upkeep
