// Text as a terminal may show it. Control characters move its cursor, rename its window and paint it; names
// of files, side files and what a broken PDF holds for text may have them.
#pragma once

#include <string>
#include <string_view>

namespace disarm::text {

// Whether a terminal obeys the character instead of showing it: C0, DEL and C1.
inline constexpr bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// `text` with U+FFFD for each control character but line feeds and tabs, and for bytes that are no UTF-8.
std::string visible(std::string_view text);

}  // namespace disarm::text
