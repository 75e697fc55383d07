// Bytes of unknown origin to UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm::text {

struct DecodedText {
  std::string utf8;         // always valid UTF-8; a byte order mark is removed
  std::string charset;      // IANA name of what the bytes were taken for, e.g. "UTF-16LE"
  size_t replacements = 0;  // sequences that meant nothing and became U+FFFD
};

// Decides by byte order mark, then by whether the bytes are valid UTF-8, then by ICU's detection over all of
// them. Errors: kInternal when ICU cannot open a converter that it named itself.
Result<DecodedText> decode(std::string_view bytes);

}  // namespace disarm::text
