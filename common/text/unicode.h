// UTF-8 strings as sequences of code points: validity, stepping, trimming, white space.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace disarm::text {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

bool is_valid_utf8(std::string_view text);

struct ValidUtf8 {
  std::string text;
  size_t replacements = 0;  // broken sequences that became U+FFFD
};
ValidUtf8 to_valid_utf8(std::string_view bytes);

// The code point at byte `offset`, which moves behind it; broken sequences give U+FFFD.
// Precondition: offset < text.size().
char32_t next_code_point(std::string_view text, size_t& offset);

void append_code_point(std::string& text, char32_t code_point);

size_t count_code_points(std::string_view text);
size_t count_code_point(std::string_view text, char32_t wanted);

bool is_space(char32_t code_point);  // all Unicode white space, no-break spaces too
bool is_upper(char32_t code_point);  // upper- or titlecase letter
bool is_lower(char32_t code_point);
bool is_alphabetic(char32_t code_point);  // letters of any script

// Removes white space at both ends.
std::string_view trim(std::string_view text);

// Trims, and makes every run of white space one ASCII space.
std::string collapse_spaces(std::string_view text);

// Writes the hyphens U+2010, U+2011 and U+2212 as "-" and removes soft hyphens (U+00AD): extraction produces
// them where the printed page shows a plain hyphen or nothing. Dashes stay, they mean ranges.
std::string unify_hyphens(std::string_view text);

}  // namespace disarm::text
