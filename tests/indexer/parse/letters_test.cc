#include "indexer/parse/letters.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

TEST(Letters, KnowKindsOfWords) {
  EXPECT_TRUE(all_digits("2024"));
  EXPECT_FALSE(all_digits(""));
  EXPECT_FALSE(all_digits("2024a"));
  EXPECT_TRUE(is_roman("XIV"));
  EXPECT_TRUE(is_roman("iv"));
  EXPECT_FALSE(is_roman("Xi"));
  EXPECT_TRUE(is_asterisks("**"));
  EXPECT_FALSE(is_asterisks("*a"));
  EXPECT_EQ(leading_digits("12th"), 2U);
}

TEST(Letters, KnowRules) {
  EXPECT_TRUE(is_rule("__________"));
  EXPECT_TRUE(is_rule("---"));
  EXPECT_FALSE(is_rule("____"));
  EXPECT_FALSE(is_rule("_____ x"));
}

TEST(Letters, KnowEndsOfClausesInsideQuotes) {
  EXPECT_TRUE(ends_clause("of the sea;"));
  EXPECT_TRUE(ends_clause("of the sea.\u201d"));
  EXPECT_FALSE(ends_clause("of the sea\u201d"));
  EXPECT_FALSE(ends_clause(""));
  EXPECT_TRUE(starts_with_folded("RESOLUTION 5", "Resolution"));
}

}  // namespace
}  // namespace disarm::parse
