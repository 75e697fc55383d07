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

// The first place from `at` that is not ASCII.
size_t skip_ascii(std::string_view text, size_t at) {
  constexpr uint64_t kHighBits = 0x8080808080808080;
  for (uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

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

char32_t next_code_point(std::string_view text, size_t& offset) {
  const UChar32 c = next_or_negative(text, offset);
  return c < 0 ? kReplacementCharacter : static_cast<char32_t>(c);
}

void append_code_point(std::string& text, char32_t code_point) {
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

bool is_space(char32_t code_point) {
  if (code_point < 0x80) return code_point == U' ' || (code_point >= U'\t' && code_point <= U'\r');
  return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_upper(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  return u_isUUppercase(c) != 0 || u_istitle(c) != 0;
}

bool is_lower(char32_t code_point) {
  return u_isULowercase(static_cast<UChar32>(code_point)) != 0;
}

bool is_alphabetic(char32_t code_point) {
  if (code_point < 0x80) return (code_point | 0x20U) >= U'a' && (code_point | 0x20U) <= U'z';
  return u_isUAlphabetic(static_cast<UChar32>(code_point)) != 0;
}

std::string_view trim(std::string_view text) {
  size_t begin = text.size();
  size_t end = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    if (is_space(next_code_point(text, i))) continue;
    begin = std::min(begin, start);
    end = i;
  }
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

std::string collapse_spaces(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  bool pending_space = false;
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    if (is_space(next_code_point(text, i))) {
      pending_space = !result.empty();
      continue;
    }
    if (pending_space) result += ' ';
    pending_space = false;
    result.append(text, start, i - start);
  }
  return result;
}

std::string unify_hyphens(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    const char32_t c = next_code_point(text, i);
    if (c == kSoftHyphen) continue;
    if (is_hyphen_variant(c)) {
      result += '-';
    } else {
      result.append(text, start, i - start);
    }
  }
  return result;
}

}  // namespace disarm::text
