#include "common/text/unicode.h"

#include <algorithm>
#include <cstring>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace disarm::text {
namespace {

constexpr char32_t kSoftHyphen = 0x00AD;

bool is_hyphen_variant(char32_t c) {
  return c == 0x2010 || c == 0x2011 || c == 0x2212;
}

// Like next_code_point(), but tells a broken sequence (negative) from a U+FFFD in the text.
UChar32 next_or_negative(std::string_view text, size_t& offset) {
  // As unsigned bytes: U8_NEXT's arithmetic on plain char narrows.
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, offset, text.size(), c);
  return c;
}

// A sign of ASCII that stands within words or between them, but no white space and no control.
bool is_printed_ascii(char byte) {
  return is_ascii_byte(byte) && byte > ' ';
}

// Eight bytes of a text at a time, as one number.
using Eight = uint64_t;

constexpr Eight in_each_byte(uint8_t byte) {
  return byte * Eight{0x0101010101010101};
}

Eight eight_at(std::string_view text, size_t at) {
  Eight eight = 0;
  std::memcpy(&eight, text.data() + at, sizeof eight);
  return eight;
}

constexpr Eight kHighBits = in_each_byte(0x80);

// The high bits of the bytes of ASCII that are blanks. Others' are not told.
constexpr Eight blanks_of(Eight ascii) {
  return ~((ascii ^ in_each_byte(' ')) + in_each_byte(0x7F)) & kHighBits;
}

// Whether all bytes are ASCII and no controls.
constexpr bool is_plain(Eight eight) {
  const Eight controls = ~(eight + in_each_byte(0x80 - ' '));
  return ((eight | controls) & kHighBits) == 0;
}

// The end of the words of ASCII from `at` on that only single blanks part.
size_t skip_plain_words(std::string_view text, size_t at) {
  for (; at + 1 + sizeof(Eight) <= text.size(); at += sizeof(Eight)) {
    const Eight here = eight_at(text, at);
    const Eight next = eight_at(text, at + 1);
    if (!is_plain(here) || !is_plain(next) || (blanks_of(here) & blanks_of(next)) != 0) break;
  }
  const auto is_printed = [&](size_t place) { return place < text.size() && is_printed_ascii(text[place]); };
  while (is_printed(at) || (at < text.size() && text[at] == ' ' && is_printed(at + 1))) ++at;
  return at;
}

// `text` without the white space at its end.
std::string_view trim_end(std::string_view text) {
  while (!text.empty()) {
    size_t begin = text.size() - 1;
    for (size_t i = 1; i < U8_MAX_LENGTH && begin > 0 && U8_IS_TRAIL(text[begin]); ++i) --begin;
    size_t end = begin;
    if (!is_space(next_code_point(text, end)) || end != text.size()) break;
    text.remove_suffix(text.size() - begin);
  }
  return text;
}

}  // namespace

size_t skip_ascii(std::string_view text, size_t at) {
  while (at + sizeof(Eight) <= text.size() && (eight_at(text, at) & kHighBits) == 0) at += sizeof(Eight);
  while (at < text.size() && is_ascii_byte(text[at])) ++at;
  return at;
}

bool is_valid_utf8(std::string_view text) {
  for (size_t i = skip_ascii(text, 0); i < text.size(); i = skip_ascii(text, i)) {
    if (next_or_negative(text, i) < 0) return false;
  }
  return true;
}

ValidUtf8 to_valid_utf8(std::string_view bytes) {
  ValidUtf8 result;
  result.text.reserve(bytes.size());
  size_t copied = 0;  // what stands before it is in the result
  for (size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    const size_t start = i;
    if (next_or_negative(bytes, i) >= 0) continue;
    result.text.append(bytes, copied, start - copied);
    append_code_point(result.text, kReplacementCharacter);
    ++result.replacements;
    copied = i;
  }
  result.text.append(bytes.substr(copied));
  return result;
}

char32_t next_beyond_ascii(std::string_view text, size_t& offset) {
  const UChar32 c = next_or_negative(text, offset);
  return c < 0 ? kReplacementCharacter : static_cast<char32_t>(c);
}

void append_beyond_ascii(std::string& text, char32_t code_point) {
  char buffer[U8_MAX_LENGTH];
  int32_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, static_cast<UChar32>(code_point));
  text.append(buffer, static_cast<size_t>(length));
}

size_t count_code_points(std::string_view text) {
  return static_cast<size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

size_t count_code_point(std::string_view text, char32_t wanted) {
  size_t count = 0;
  for (size_t i = 0; i < text.size();) {
    if (next_code_point(text, i) == wanted) ++count;
  }
  return count;
}

bool is_space_beyond_ascii(char32_t code_point) {
  return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_upper(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  return u_isUUppercase(c) != 0 || u_istitle(c) != 0;
}

bool is_lower(char32_t code_point) {
  return u_isULowercase(static_cast<UChar32>(code_point)) != 0;
}

bool is_alphabetic_beyond_ascii(char32_t code_point) {
  return u_isUAlphabetic(static_cast<UChar32>(code_point)) != 0;
}

std::string_view trim(std::string_view text) {
  size_t begin = 0;
  for (size_t i = 0; i < text.size() && is_space(next_code_point(text, i)); begin = i) {
  }
  return trim_end(text.substr(begin));
}

std::string collapse_spaces(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  bool after_space = true;
  append_collapsed(result, text, after_space);
  if (after_space && !result.empty()) result.pop_back();
  return result;
}

void append_collapsed(std::string& result, std::string_view text, bool& after_space) {
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    bool space = false;
    if (is_printed_ascii(text[i])) {
      i = skip_plain_words(text, i);
    } else {
      space = is_space(next_code_point(text, i));
    }
    if (!space) result.append(text, start, i - start);
    if (space && !after_space) result += ' ';
    after_space = space;
  }
}

std::string unify_hyphens(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const size_t ascii = i;
    i = skip_ascii(text, i);
    result.append(text, ascii, i - ascii);
    if (i == text.size()) break;
    const size_t start = i;
    const char32_t c = next_code_point(text, i);
    if (is_hyphen_variant(c)) {
      result += '-';
    } else if (c != kSoftHyphen) {
      result.append(text, start, i - start);
    }
  }
  return result;
}

}  // namespace disarm::text
