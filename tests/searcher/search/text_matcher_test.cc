#include "searcher/search/text_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TextMatch match(const query::Evidence& evidence, std::string_view text) {
  return TextMatcher(evidence, std::vector<double>(evidence.sequences.size(), 1.0)).match(text);
}

TEST(TextMatcher, MarksBytesOfFoldedWords) {
  const std::string text = "Les États, états";
  EXPECT_THAT(match({{{"états"}}, {}}, text).ranges, ElementsAre(ByteRange{4, 10}, ByteRange{12, 18}));
}

TEST(TextMatcher, CountsEachThingOnce) {
  EXPECT_EQ(match({{{"mines"}, {"land"}}, {}}, "mines, mines and land").score, 2.0);
  EXPECT_EQ(match({{{"mines"}}, {}}, "bombs").score, 0.0);
}

TEST(TextMatcher, FindsPhrasesAcrossPunctuation) {
  EXPECT_THAT(match({{{"non", "proliferation"}}, {}}, "Non-proliferation, non, proliferation").ranges,
              ElementsAre(ByteRange{0, 17}, ByteRange{19, 37}));
  EXPECT_THAT(match({{{"non", "proliferation"}}, {}}, "non").ranges, IsEmpty());
}

TEST(TextMatcher, JoinsOverlaps) {
  EXPECT_THAT(match({{{"a", "b"}, {"b", "c"}}, {}}, "a b c").ranges, ElementsAre(ByteRange{0, 5}));
  EXPECT_THAT(match({{{"核武", "武器"}}, {}}, "核武器。").ranges, ElementsAre(ByteRange{0, 9}));
}

TEST(TextMatcher, FindsCitations) {
  const std::string text = "Recalling its resolution 79/58 of 2 December 2024,";
  const TextMatch found = match({{}, {"A/RES/79/58"}}, text);
  ASSERT_EQ(found.ranges.size(), 1U);
  EXPECT_GT(found.score, 0);
}

TEST(TextMatcher, FindsNothingInNothing) {
  EXPECT_THAT(match({{{"mines"}}, {"A/RES/79/58"}}, "").ranges, IsEmpty());
}

}  // namespace
}  // namespace disarm::search
