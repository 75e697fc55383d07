// Letters and digits of ASCII, without asking the locale: faster than <cctype>, and the same everywhere.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace disarm {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c);
}

constexpr bool is_ascii_word(char c) {
  return is_digit(c) || is_ascii_letter(c);
}

constexpr char ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
  return lower;
}

constexpr bool is_ascii_byte(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

inline bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return is_ascii_byte(byte); });
}

// The same but for the case of ASCII letters.
constexpr bool is_same_letter(char a, char b) {
  return ascii_lower(a) == ascii_lower(b);
}

constexpr bool is_same_text(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, is_same_letter);
}

}  // namespace disarm
