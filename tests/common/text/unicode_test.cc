#include "common/text/unicode.h"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

// One code point after the other.
std::string collapsed_slowly(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size();) {
    const char32_t letter = next_code_point(text, i);
    if (!is_space(letter)) {
      append_code_point(result, letter);
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

TEST(CollapseSpaces, OfTextsOfAnyLength) {
  constexpr std::string_view kLetters[] = {"a", "b", "~", "\x7F", " ", " ", "\n", "\x01", "\u00E9", "\u00A0"};
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const size_t plain = random() % 3;  // mostly long runs without anything to collapse
    for (size_t i = random() % 60; i > 0; --i) text += kLetters[plain > 0 ? random() % 3 : random() % 10];
    for (size_t i = random() % 60; i > 0; --i) text += kLetters[random() % (plain > 0 ? 5 : 10)];
    EXPECT_EQ(collapse_spaces(text), collapsed_slowly(text)) << text;
  }
}

TEST(Unicode, TrimsAndCollapsesAllWhiteSpace) {
  EXPECT_EQ(trim("\u00A0 a b\t\n"), "a b");
  EXPECT_EQ(trim(" \u2009 "), "");
  EXPECT_EQ(collapse_spaces("  a \u00A0\n b  "), "a b");
}

TEST(Unicode, TrimsTheEndOfBrokenSequences) {
  EXPECT_EQ(trim(" a\xC2\xA0"), "a");
  EXPECT_EQ(trim("a\xA0 "), "a\xA0");
  EXPECT_EQ(trim("\xC2\xA0\xA0"), "\xA0");
  EXPECT_EQ(trim("a\xE2\x80 "), "a\xE2\x80");
  EXPECT_EQ(trim("\x85"), "\x85");
}

TEST(Unicode, CollapsesTextsOneAfterTheOther) {
  std::string result;
  bool after_space = true;
  for (const char* text : {" of  all", " ", " States\u2009", "", "that"})
    append_collapsed(result, text, after_space);
  EXPECT_EQ(result, "of all States that");
  EXPECT_FALSE(after_space);
}

TEST(Unicode, KnowsWhereAsciiEnds) {
  EXPECT_EQ(skip_ascii("disarm", 2), 6U);
  EXPECT_EQ(skip_ascii("at the d\u00E9sarmement", 3), 8U);
  EXPECT_EQ(skip_ascii("", 0), 0U);
}

TEST(Unicode, UnifiesHyphensAndKeepsDashes) {
  EXPECT_EQ(unify_hyphens("non\u2011nuclear gender\u2010sensitive 2021–2026 dis\u00ADarm"),
            "non-nuclear gender-sensitive 2021–2026 disarm");
}

TEST(Unicode, ReplacesAndCountsBrokenSequences) {
  const auto valid = to_valid_utf8("a\xFF\xC3(b");
  EXPECT_TRUE(is_valid_utf8(valid.text));
  EXPECT_EQ(valid.replacements, 2U);
}

TEST(Unicode, CountsCodePointsNotBytes) {
  EXPECT_EQ(count_code_points("désarmement 核"), 13U);
}

}  // namespace
}  // namespace disarm::text
