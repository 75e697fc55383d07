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

// Decides by byte order mark; by whether the bytes are UTF-8, which no other charset is by accident; by
// `declared`, the name that the file gives itself, if it has one that ICU knows; then by ICU's detection over
// all of them. Text that is mostly UTF-8 stays UTF-8, its broken sequences become U+FFFD.
// Errors: kInternal when ICU cannot open a converter that it named itself.
Result<DecodedText> decode(std::string_view bytes, std::string_view declared = {});

// The bytes as text of a charset that is known: "windows-1251". Errors: kInternal when ICU does not know it.
Result<DecodedText> decode_from(std::string_view bytes, const std::string& charset);

// "3 broken byte sequences became U+FFFD"; empty when there are none.
std::string replacement_warning(size_t replacements);

}  // namespace disarm::text
