// Any bytes give tokens that lie inside the text, in order, at positions that never fall.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "common/text/tokens.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  uint32_t position = 0;
  for (const auto& token : disarm::text::tokenize({reinterpret_cast<const char*>(data), size})) {
    if (token.term.empty() || token.begin >= token.end || token.end > size) std::abort();
    if (token.position + 1 < position) std::abort();
    position = token.position;
  }
  return 0;
}
