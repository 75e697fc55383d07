// Any bytes give citations that lie inside the text and whose symbols are canonical: reading them again
// changes nothing.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "common/undoc/citation.h"
#include "common/undoc/symbol.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const auto& citation : disarm::undoc::find_citations(text)) {
    if (citation.symbol.empty() || citation.begin >= citation.end || citation.end > size) std::abort();
  }
  disarm::undoc::find_symbols_in_query(text);
  if (const auto symbol = disarm::undoc::parse_symbol(text)) {
    const auto again = disarm::undoc::parse_symbol(symbol->canonical);
    if (!again || again->canonical != symbol->canonical) std::abort();
  }
  return 0;
}
