#include "searcher/query/lettered_parts.h"

#include <algorithm>

#include "common/undoc/symbol.h"

namespace disarm::query {

std::vector<std::string> lettered_parts(std::string_view symbol) {
  const auto parsed = undoc::parse_symbol(symbol);
  if (!parsed) return {};
  const bool has_parts = parsed->family == undoc::SymbolFamily::kAssemblyResolution ||
                         parsed->family == undoc::SymbolFamily::kAssemblyDecision;
  if (!has_parts) return {};
  // The letter follows the number, which ends the symbol or stands before the session in parentheses.
  const size_t end = std::min(symbol.find('('), symbol.size());
  const bool has_number = end > 0 && symbol[end - 1] >= '0' && symbol[end - 1] <= '9';
  if (!has_number) return {};
  std::vector<std::string> parts;
  for (char letter = 'A'; letter <= 'Z'; ++letter) {
    std::string part(symbol);
    parts.push_back(part.insert(end, 1, letter));
  }
  return parts;
}

}  // namespace disarm::query
