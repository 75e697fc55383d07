#include "searcher/render/excerpt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/text/unicode.h"

namespace disarm::render {
namespace {

using search::ByteRange;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

search::Passage passage(std::string text, std::vector<ByteRange> highlights = {}) {
  search::Passage result;
  result.text = std::move(text);
  result.highlights = std::move(highlights);
  return result;
}

std::string words(size_t count) {
  std::string text;
  for (size_t i = 0; i < count; ++i) text += "word ";
  return text;
}

TEST(Excerpt, LeavesShortTextsWhole) {
  const Excerpt excerpt = excerpt_of(passage("land mines", {{0, 4}}), 100);
  EXPECT_EQ(excerpt.text, "land mines");
  EXPECT_THAT(excerpt.highlights, ElementsAre(ByteRange{0, 4}));
}

TEST(Excerpt, JoinsNeighbouringHighlights) {
  EXPECT_THAT(excerpt_of(passage("land mines, mines", {{0, 4}, {5, 10}, {12, 17}}), 100).highlights,
              ElementsAre(ByteRange{0, 10}, ByteRange{12, 17}));
}

TEST(Excerpt, CutsAroundTheHighlights) {
  const std::string before = words(100);
  const Excerpt excerpt =
      excerpt_of(passage(before + "land mines " + words(100), {{before.size(), before.size() + 10}}), 100);
  EXPECT_LT(excerpt.text.size(), 150U);
  EXPECT_THAT(excerpt.text, StartsWith("…word"));
  EXPECT_THAT(excerpt.text, HasSubstr("word land mines word"));
  EXPECT_TRUE(excerpt.text.ends_with("word…"));
  ASSERT_EQ(excerpt.highlights.size(), 1U);
  EXPECT_EQ(excerpt.text.substr(excerpt.highlights[0].begin, 10), "land mines");
}

TEST(Excerpt, StartsAtTheBeginningWithoutHighlights) {
  EXPECT_THAT(excerpt_of(passage("first " + words(100)), 50).text, StartsWith("first word"));
}

TEST(Excerpt, CutsTextsWithoutBlanksAtCodePoints) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "核";
  for (size_t begin = 0; begin < text.size(); begin += 3) {
    const Excerpt excerpt = excerpt_of(passage(text, {{begin, begin + 3}}), 100);
    EXPECT_TRUE(text::is_valid_utf8(excerpt.text)) << begin;
    ASSERT_EQ(excerpt.highlights.size(), 1U) << begin;
    EXPECT_EQ(excerpt.text.substr(excerpt.highlights[0].begin, 3), "核");
  }
}

}  // namespace
}  // namespace disarm::render
