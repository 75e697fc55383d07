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
