// Any parts of an ODT, in an intact container, and any bytes taken for a container, are read to a document or
// refused.

#include <cstdint>
#include <string_view>

#include "indexer/extract/odt.h"
#include "tests/fuzz/office_parts.h"
#include "tests/fuzz/parsed_document.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  disarm::check_parsed(
      disarm::extract::extract_odt(disarm::office_file(input, {"content.xml", "styles.xml"}, {})));
  disarm::check_parsed(disarm::extract::extract_odt(input));
  return 0;
}
