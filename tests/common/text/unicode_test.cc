#include "common/text/unicode.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

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
