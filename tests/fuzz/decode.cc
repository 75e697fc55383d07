// Any bytes become valid UTF-8.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "common/text/charset.h"
#include "common/text/unicode.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto decoded = disarm::text::decode({reinterpret_cast<const char*>(data), size});
  if (decoded && !disarm::text::is_valid_utf8(decoded->utf8)) std::abort();
  return 0;
}
