// Any bytes, taken for a side file, give values of documents or are refused.

#include "indexer/sidefile/side_file.h"

#include <cstdint>
#include <cstdlib>

#include "common/text/unicode.h"
#include "tests/fuzz/input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const disarm::InputFile input;
  const auto reading = disarm::sidefile::read_side_file(input.write(data, size));
  if (!reading && reading.error().message.empty()) std::abort();
  if (!reading) return 0;
  for (const auto& record : reading->records) {
    if (record.symbol.empty()) std::abort();
    for (const auto& value : record.values) {
      if (value.field.empty() || !disarm::text::is_valid_utf8(value.value)) std::abort();
    }
  }
  return 0;
}
