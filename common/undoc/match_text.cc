#include "common/undoc/match_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

#include "common/base/ascii.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"

namespace disarm::undoc {
namespace {

using Pair = std::pair<char32_t, char32_t>;

constexpr std::array<Pair, 12> kHomoglyphs = {{{U'А', U'A'},
                                               {U'В', U'B'},
                                               {U'Е', U'E'},
                                               {U'К', U'K'},
                                               {U'М', U'M'},
                                               {U'Н', U'H'},
                                               {U'О', U'O'},
                                               {U'Р', U'P'},
                                               {U'С', U'C'},
                                               {U'Т', U'T'},
                                               {U'Х', U'X'},
                                               {U'І', U'I'}}};

constexpr std::array<Pair, 10> kOneWriting = {{{0x2010, U'-'},
                                               {0x2011, U'-'},
                                               {0x2012, U'-'},
                                               {0x2212, U'-'},
                                               {U'’', U'\''},
                                               {U'،', U','},
                                               {U'、', U','},
                                               {U'؛', U';'},
                                               {U'。', U'.'},
                                               {U'٪', U'%'}}};

bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

bool is_invisible(char32_t c) {
  return c == 0x00AD || c == 0x0640 || c == 0xFEFF || is_between(c, 0x200B, 0x200F) ||
         is_between(c, 0x202A, 0x202E) || is_between(c, 0x2060, 0x2069);
}

bool is_cyrillic(char32_t c) {
  return is_between(c, 0x0400, 0x04FF);
}

// The first byte of what is_cyrillic(): U+0400 to U+04FF.
bool may_begin_cyrillic(char byte) {
  return byte >= '\xD0' && byte <= '\xD3';
}

// The first byte of the digits that one_writing() writes in ASCII: Arabic ones of two kinds, full-width ones.
bool may_begin_digit(char byte) {
  return byte == '\xD9' || byte == '\xDB' || byte == '\xEF';
}

// The end of the ASCII from `at` on that one_writing() leaves as it is.
size_t skip_printed_ascii(std::string_view text, size_t at) {
  while (at < text.size() && is_ascii_byte(text[at]) && text[at] >= ' ') ++at;
  return at;
}

bool is_latin_capital(char32_t c) {
  return is_between(c, U'A', U'Z');
}

char32_t latin_homoglyph(char32_t c) {
  const auto* found = std::ranges::find(kHomoglyphs, c, &Pair::first);
  return found == kHomoglyphs.end() ? c : found->second;
}

char32_t one_writing(char32_t c) {
  if (c < 0x80) return c == U'\n' || c == U'\t' || c == U'\r' ? U' ' : c;
  if (text::is_space(c)) return U' ';
  if (is_between(c, 0xFF01, 0xFF5E)) return c - 0xFF01 + U'!';
  if (is_between(c, 0x0660, 0x0669)) return c - 0x0660 + U'0';
  if (is_between(c, 0x06F0, 0x06F9)) return c - 0x06F0 + U'0';
  const auto* found = std::ranges::find(kOneWriting, c, &Pair::first);
  return found == kOneWriting.end() ? c : found->second;
}

// Arabic as old PDFs hold it: one code point for every shape of a letter.
bool is_arabic_presentation_form(char32_t c) {
  return is_between(c, 0xFB50, 0xFDFF) || is_between(c, 0xFE70, 0xFEFC);
}

bool is_letter(char32_t c) {
  return is_cyrillic(c) || is_latin_capital(c) || is_between(c, U'a', U'z');
}

// Cyrillic letters in a word count as Latin when they all look so and nothing says Russian: a Latin letter
// beside them, one letter alone, or parentheses around them ("3263 (ХХХ)").
bool is_disguised_latin(std::u32string_view word, bool in_parentheses) {
  const auto looks_latin = [](char32_t c) { return is_latin_capital(latin_homoglyph(c)); };
  return std::ranges::all_of(word, looks_latin) &&
         (word.size() == 1 || in_parentheses || std::ranges::any_of(word, is_latin_capital));
}

void repair_word(std::u32string& text, size_t begin, size_t end) {
  const bool in_parentheses = begin > 0 && text[begin - 1] == U'(' && end < text.size() && text[end] == U')';
  if (!is_disguised_latin(std::u32string_view(text).substr(begin, end - begin), in_parentheses)) return;
  for (size_t i = begin; i < end; ++i) text[i] = latin_homoglyph(text[i]);
}

void repair_homoglyphs(std::u32string& text) {
  if (std::ranges::none_of(text, is_cyrillic)) return;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = begin;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end > begin) repair_word(text, begin, end);
    begin = end + 1;
  }
}

}  // namespace

MatchText::MatchText(std::string_view original) {
  text_.reserve(original.size());
  offsets_.reserve(original.size() + 1);
  if (std::ranges::any_of(original, may_begin_cyrillic)) {
    append_repaired(original);
  } else {
    append_plain(original);
  }
  offsets_.push_back(static_cast<uint32_t>(original.size()));
}

bool MatchText::may_hold_digits(std::string_view original) {
  return std::ranges::any_of(original, [](char byte) { return is_digit(byte) || may_begin_digit(byte); });
}

// What needs no repair of words is written character by character, and stretches of ASCII at once.
void MatchText::append_plain(std::string_view original) {
  for (size_t i = 0; i < original.size();) {
    const size_t begin = i;
    i = skip_printed_ascii(original, i);
    text_.append(original, begin, i - begin);
    offsets_.resize(text_.size());
    std::iota(offsets_.end() - static_cast<ptrdiff_t>(i - begin), offsets_.end(),
              static_cast<uint32_t>(begin));
    if (i == original.size()) break;
    const size_t origin = i;
    const char32_t c = text::next_code_point(original, i);
    if (!is_invisible(c)) append(one_writing(c), origin);
  }
}

void MatchText::append_repaired(std::string_view original) {
  std::u32string characters;
  std::vector<uint32_t> origins;
  characters.reserve(original.size());
  origins.reserve(original.size());
  for (size_t i = 0; i < original.size();) {
    const auto origin = static_cast<uint32_t>(i);
    const char32_t c = text::next_code_point(original, i);
    if (is_invisible(c)) continue;
    characters.push_back(one_writing(c));
    origins.push_back(origin);
  }
  repair_homoglyphs(characters);
  for (size_t i = 0; i < characters.size(); ++i) append(characters[i], origins[i]);
}

void MatchText::append(char32_t c, size_t offset) {
  const size_t before = text_.size();
  text::append_code_point(text_, c);
  if (is_arabic_presentation_form(c)) {
    const std::string letters = text::fold(std::string_view(text_).substr(before));
    text_.replace(before, std::string::npos, letters);
  }
  offsets_.resize(text_.size(), static_cast<uint32_t>(offset));
}

}  // namespace disarm::undoc
