// Any bytes, taken for TMX, are read to documents or refused.

#include <cstdint>
#include <string_view>

#include "indexer/extract/tmx.h"
#include "tests/fuzz/parsed_document.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  auto texts = disarm::extract::extract_tmx({reinterpret_cast<const char*>(data), size}, {});
  if (!texts) return 0;
  for (disarm::extract::StyledText& text : *texts) disarm::check_parsed(std::move(text));
  return 0;
}
