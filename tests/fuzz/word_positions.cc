// Any bytes are a record of positions or a damaged one.

#include "common/index/word_positions.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include <xapian.h>

// The input is a term, a blank and a record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t blank = std::min(input.find(' '), size);
  try {
    disarm::index::Positions positions;
    disarm::index::append_positions(input.substr(std::min(blank + 1, size)), input.substr(0, blank),
                                    positions);
  } catch (const Xapian::DatabaseCorruptError&) {
    // As it must say.
  }
  return 0;
}
