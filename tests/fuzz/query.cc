// Any bytes are a query or an error for the user, within the limits on length and depth.

#include "searcher/query/query.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto query = disarm::query::read_query({reinterpret_cast<const char*>(data), size});
  if (!query && query.error().code != disarm::ErrorCode::kUsage) std::abort();
  if (query) disarm::query::to_text(query->root);
  return 0;
}
