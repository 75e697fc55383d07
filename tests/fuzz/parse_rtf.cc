// Any bytes, taken for RTF, are read to a document or refused.

#include <cstdint>
#include <string_view>

#include "indexer/extract/rtf.h"
#include "tests/fuzz/parsed_document.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  disarm::check_parsed(disarm::extract::extract_rtf({reinterpret_cast<const char*>(data), size}));
  return 0;
}
