#include "common/text/unicode.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

TEST(Unicode, TrimsAndCollapsesAllWhiteSpace) {
  EXPECT_EQ(trim("\u00A0 a b\t\n"), "a b");
  EXPECT_EQ(trim(" \u2009 "), "");
  EXPECT_EQ(collapse_spaces("  a \u00A0\n b  "), "a b");
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
