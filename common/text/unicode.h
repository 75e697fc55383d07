// UTF-8 strings as sequences of code points: validity, stepping, trimming, white space.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "common/base/ascii.h"

namespace disarm::text {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

bool is_valid_utf8(std::string_view text);

struct ValidUtf8 {
  std::string text;
  size_t replacements = 0;  // broken sequences that became U+FFFD
};
ValidUtf8 to_valid_utf8(std::string_view bytes);

// Nearly all text is ASCII, of which whole stretches can be passed over or copied at once; what is asked of
// single characters is answered for ASCII here, and for all others by the functions `..._beyond_ascii`.

// The first place from `at` on that is not ASCII; the end of `text` when there is none.
size_t skip_ascii(std::string_view text, size_t at);

char32_t next_beyond_ascii(std::string_view text, size_t& offset);
void append_beyond_ascii(std::string& text, char32_t code_point);
bool is_space_beyond_ascii(char32_t code_point);
bool is_alphabetic_beyond_ascii(char32_t code_point);

// The code point at byte `offset`, which moves behind it; broken sequences give U+FFFD.
// Precondition: offset < text.size().
inline char32_t next_code_point(std::string_view text, size_t& offset) {
  const char byte = text[offset];
  return is_ascii_byte(byte) ? (++offset, static_cast<char32_t>(byte)) : next_beyond_ascii(text, offset);
}

inline void append_code_point(std::string& text, char32_t code_point) {
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
  } else {
    append_beyond_ascii(text, code_point);
  }
}

size_t count_code_points(std::string_view text);
size_t count_code_point(std::string_view text, char32_t wanted);

// All Unicode white space, no-break spaces too.
inline bool is_space(char32_t code_point) {
  if (code_point < 0x80) return code_point == U' ' || (code_point >= U'\t' && code_point <= U'\r');
  return is_space_beyond_ascii(code_point);
}

// Letters of any script.
inline bool is_alphabetic(char32_t code_point) {
  if (code_point < 0x80) return (code_point | 0x20U) >= U'a' && (code_point | 0x20U) <= U'z';
  return is_alphabetic_beyond_ascii(code_point);
}

bool is_upper(char32_t code_point);  // upper- or titlecase letter
bool is_lower(char32_t code_point);

// Removes white space at both ends.
std::string_view trim(std::string_view text);

// Trims, and makes every run of white space one ASCII space.
std::string collapse_spaces(std::string_view text);

// Appends `text` with every run of white space as one ASCII space. `after_space` says whether one stands
// before it, and then whether one stands behind it: runs that two texts share are one.
void append_collapsed(std::string& result, std::string_view text, bool& after_space);

// Writes the hyphens U+2010, U+2011 and U+2212 as "-" and removes soft hyphens (U+00AD): extraction produces
// them where the printed page shows a plain hyphen or nothing. Dashes stay, they mean ranges.
std::string unify_hyphens(std::string_view text);

}  // namespace disarm::text
