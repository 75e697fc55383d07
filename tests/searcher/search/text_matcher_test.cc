#include "searcher/search/text_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Sequences of words, each in one form.
using Sequences = std::vector<std::vector<std::string>>;

TextMatch match(const Sequences& sequences, std::string_view text,
                const std::vector<std::string>& symbols = {}) {
  query::Evidence evidence{.sequences = {}, .symbols = symbols};
  for (const auto& words : sequences) {
    auto& places = evidence.sequences.emplace_back();
    for (const std::string& word : words) places.push_back({word});
  }
  return TextMatcher(evidence, std::vector<double>(sequences.size(), 1.0)).match(text);
}

TEST(TextMatcher, MarksBytesOfFoldedWords) {
  const std::string text = "Les États, états";
  EXPECT_THAT(match(Sequences{{"états"}}, text).ranges, ElementsAre(ByteRange{4, 10}, ByteRange{12, 18}));
}

TEST(TextMatcher, CountsEachThingOnce) {
  EXPECT_EQ(match(Sequences{{"mines"}, {"land"}}, "mines, mines and land").score, 2.0);
  EXPECT_EQ(match(Sequences{{"mines"}}, "bombs").score, 0.0);
}

TEST(TextMatcher, FindsPhrasesAcrossPunctuation) {
  EXPECT_THAT(match(Sequences{{"non", "proliferation"}}, "Non-proliferation, non, proliferation").ranges,
              ElementsAre(ByteRange{0, 17}, ByteRange{19, 37}));
  EXPECT_THAT(match(Sequences{{"non", "proliferation"}}, "non").ranges, IsEmpty());
}

TEST(TextMatcher, MarksAnyFormOfAWord) {
  const query::Evidence evidence{.sequences = {{{"land"}, {"mine", "mines"}}}, .symbols = {}};
  const TextMatch found = TextMatcher(evidence, {1.0}).match("land mines, a land mine");
  EXPECT_THAT(found.ranges, ElementsAre(ByteRange{0, 10}, ByteRange{14, 23}));
  EXPECT_EQ(found.score, 1.0);
}

TEST(TextMatcher, JoinsOverlaps) {
  EXPECT_THAT(match(Sequences{{"a", "b"}, {"b", "c"}}, "a b c").ranges, ElementsAre(ByteRange{0, 5}));
  EXPECT_THAT(match(Sequences{{"核武", "武器"}}, "核武器。").ranges, ElementsAre(ByteRange{0, 9}));
}

TEST(TextMatcher, FindsCitations) {
  const std::string text = "Recalling its resolution 79/58 of 2 December 2024,";
  const TextMatch found = match(Sequences{}, text, {"A/RES/79/58"});
  ASSERT_EQ(found.ranges.size(), 1U);
  EXPECT_GT(found.score, 0);
}

TEST(TextMatcher, FindsNothingInNothing) {
  EXPECT_THAT(match(Sequences{{"mines"}}, "", {"A/RES/79/58"}).ranges, IsEmpty());
}

TEST(TextMatcher, MarksSymbolsByTheirBeginning) {
  EXPECT_THAT(match({}, "Recalling resolution 1540 (2004)", {"S/RES/1540", "S/RES/1540(*"}).ranges.size(),
              1U);
  EXPECT_THAT(match({}, "Recalling its resolution 79/58", {"A/RES/79/*"}).ranges.size(), 1U);
  EXPECT_THAT(match({}, "Recalling its resolution 78/32", {"A/RES/79/*"}).ranges, IsEmpty());
}

}  // namespace
}  // namespace disarm::search
