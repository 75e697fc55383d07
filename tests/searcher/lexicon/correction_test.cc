#include "searcher/lexicon/correction.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/searcher/support/listed_vocabulary.h"

namespace disarm::lexicon {
namespace {

const ListedVocabulary& vocabulary() {
  static const ListedVocabulary words({{"hemisphere", 4},
                                       {"tlatelolco", 3},
                                       {"weapon", 2},
                                       {"weapons", 9},
                                       {"79", 5},
                                       {"zone", 2},
                                       {"such", 90}});
  return words;
}

TEST(Correction, FindsTheNearestWord) {
  EXPECT_EQ(correction_of("hemishpere", vocabulary()), "hemisphere");
  EXPECT_EQ(correction_of("tlateloco", vocabulary()), "tlatelolco");
  EXPECT_EQ(correction_of("wepons", vocabulary()), "weapons") << "the more frequent of two at one distance";
}

TEST(Correction, LeavesAloneWhatIsFarShortOrANumber) {
  EXPECT_EQ(correction_of("radiology", vocabulary()), std::nullopt);
  EXPECT_EQ(correction_of("zon", vocabulary()), std::nullopt);
  EXPECT_EQ(correction_of("7979", vocabulary()), std::nullopt);
  EXPECT_EQ(correction_of("nosuch", vocabulary()), std::nullopt) << "what is near says nothing";
}

TEST(Correction, ListsTheWordsWithinSomeSlips) {
  EXPECT_THAT(words_near("weapon", 1, 10, vocabulary()), testing::ElementsAre("weapon", "weapons"));
}

}  // namespace
}  // namespace disarm::lexicon
