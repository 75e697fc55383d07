// What the tests of citations compare: the symbols alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/undoc/citation.h"

namespace disarm::undoc {

inline std::vector<std::string> symbols_of(const std::vector<Citation>& citations) {
  std::vector<std::string> symbols;
  symbols.reserve(citations.size());
  for (const Citation& citation : citations) symbols.push_back(citation.symbol);
  return symbols;
}

inline std::vector<std::string> cited(std::string_view text) {
  return symbols_of(find_citations(text));
}

}  // namespace disarm::undoc
