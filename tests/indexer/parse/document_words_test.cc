#include "indexer/parse/document_words.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

TEST(DocumentWords, CountsWordsAndPairsWithAHyphen) {
  DocumentWords words;
  words.add("a test-ban treaty, the test and the non-test-ban");
  EXPECT_EQ(words.count("test"), 3U);
  EXPECT_EQ(words.count("test-ban"), 2U);
  EXPECT_EQ(words.count("non-test"), 1U);
  EXPECT_EQ(words.count("ban-treaty"), 0U);
  EXPECT_EQ(words.count("treaties"), 0U);
}

TEST(DocumentWords, KnowsPairsWithoutTheirHyphen) {
  DocumentWords words;
  words.add("a test-ban treaty, non-test-ban");
  EXPECT_TRUE(words.has_pair_joined("testban"));
  EXPECT_TRUE(words.has_pair_joined("nontest"));
  EXPECT_FALSE(words.has_pair_joined("bantreaty"));
  EXPECT_FALSE(words.has_pair_joined("test-ban"));
}

TEST(DocumentWords, CountsWhatTwoWordsWouldBeAsOne) {
  DocumentWords words;
  words.add("international, information and 2030");
  EXPECT_EQ(words.count_joined("internationa", "l"), 1U);
  EXPECT_EQ(words.count_joined("20", "30"), 1U);
  EXPECT_EQ(words.count_joined("in", "formations"), 0U);
  EXPECT_EQ(words.count_joined("inte", "llectual"), 0U);
}

TEST(DocumentWords, TellTheShapesOfThoseThatStandOnce) {
  DocumentWords words;
  words.add("the arms and the ban");
  const auto shapes = words.shapes_of_single_words();
  EXPECT_TRUE(shapes.test(DocumentWords::shape_of('a', 's', 4)));
  EXPECT_FALSE(shapes.test(DocumentWords::shape_of('t', 'e', 3)));
  EXPECT_EQ(words.total(), 5U);
}

TEST(DocumentWords, AreTheSameInLowerCase) {
  DocumentWords words;
  words.add("The Test-Ban Treaty and the test");
  const DocumentWords lower = words.in_lower_case();
  EXPECT_EQ(lower.count("the"), 2U);
  EXPECT_EQ(lower.count("test"), 2U);
  EXPECT_EQ(lower.count("test-ban"), 1U);
  EXPECT_EQ(lower.count("Treaty"), 0U);
  EXPECT_EQ(lower.count_joined("trea", "ty"), 1U);
  EXPECT_TRUE(lower.has_pair_joined("testban"));
}

TEST(DocumentWords, KnowsWhereWordsBeginAndEnd) {
  const std::string_view text = "two words";
  EXPECT_EQ(word_end(text, 0), 3U);
  EXPECT_EQ(word_begin(text, 9), 4U);
  EXPECT_EQ(word_begin(text, 4), 4U);
}

TEST(DocumentWords, AreCommonOnes) {
  EXPECT_TRUE(is_common_word("with"));
  EXPECT_FALSE(is_common_word("formation"));
}

}  // namespace
}  // namespace disarm::parse
