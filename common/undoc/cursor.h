// Steps over ASCII in match texts. Guards look at ASCII only: in Chinese and Arabic, letters touch the
// numbers (domain.md 0.7).
#pragma once

#include <optional>
#include <string_view>

#include "common/base/ascii.h"

namespace disarm::undoc {

constexpr bool is_non_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}
// What a symbol consists of, so that nothing of it may touch another symbol.
constexpr bool is_symbol_character(char c) {
  return is_ascii_word(c) || c == '_' || c == '/' || c == '.' || c == '-';
}

// The byte at `position`, '\0' behind the end.
constexpr char byte_at(std::string_view text, size_t position) {
  return position < text.size() ? text[position] : '\0';
}

constexpr size_t skip_blanks(std::string_view text, size_t position) {
  while (byte_at(text, position) == ' ') ++position;
  return position;
}

// The end of the digits that start at `position`.
constexpr size_t skip_digits(std::string_view text, size_t position) {
  while (is_digit(byte_at(text, position))) ++position;
  return position;
}

struct DigitRun {
  int value = 0;
  size_t end = 0;
};

// A number of at most `max_digits` digits at `position`, all the digits that are there.
constexpr std::optional<DigitRun> read_digits(std::string_view text, size_t position, size_t max_digits) {
  const size_t end = skip_digits(text, position);
  if (end == position || end - position > max_digits) return std::nullopt;
  int value = 0;
  for (size_t i = position; i < end; ++i) value = value * 10 + (text[i] - '0');
  return DigitRun{value, end};
}

struct WordSpan {
  size_t begin = 0;
  size_t end = 0;

  constexpr std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// The run of letters of any script at `position`; empty when there is none. Signs that are not ASCII
// count as letters: it is only used to look words up.
constexpr WordSpan read_word(std::string_view text, size_t position) {
  size_t end = position;
  while (end < text.size() && (is_ascii_letter(text[end]) || is_non_ascii(text[end]))) {
    ++end;
  }
  return {position, end};
}

}  // namespace disarm::undoc
