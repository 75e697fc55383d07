#include "searcher/query/symbol_pattern.h"

#include <utility>

#include "common/undoc/symbol.h"

namespace disarm::query {

std::optional<std::string> symbol_pattern(std::string_view text) {
  constexpr char kStar = '*';
  constexpr char kAnyDigit = '1';  // what stands at the place of the star while the notation is read
  const bool ends_in_star = text.find(kStar) + 1 == text.size() && text.find('/') != std::string_view::npos;
  if (!ends_in_star) return std::nullopt;
  std::string written(text);
  written.back() = kAnyDigit;
  auto symbol = undoc::parse_symbol(written);
  if (!symbol || !symbol->canonical.ends_with(kAnyDigit)) return std::nullopt;
  symbol->canonical.back() = kStar;
  return std::move(symbol->canonical);
}

bool is_symbol_pattern(std::string_view symbol) {
  return symbol.ends_with('*');
}

bool is_meant(std::string_view symbol, std::string_view meant) {
  return is_symbol_pattern(meant) ? symbol.starts_with(meant.substr(0, meant.size() - 1)) : symbol == meant;
}

std::vector<std::string> with_any_year(std::string symbol) {
  const bool lacks_year = symbol.starts_with("S/RES/") && symbol.find('(') == std::string::npos;
  std::vector<std::string> symbols = {std::move(symbol)};
  if (lacks_year) symbols.push_back(symbols.front() + "(*");
  return symbols;
}

}  // namespace disarm::query
