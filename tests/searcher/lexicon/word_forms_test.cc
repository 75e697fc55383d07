#include "searcher/lexicon/word_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/lexicon/compounds.h"
#include "searcher/lexicon/wildcard.h"
#include "tests/searcher/support/listed_vocabulary.h"

namespace disarm::lexicon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

const ListedVocabulary& vocabulary() {
  static const ListedVocabulary words({{"center", 1},
                                       {"centre", 5},
                                       {"centres", 4},
                                       {"convention", 9},
                                       {"conventional", 3},
                                       {"land", 7},
                                       {"lomé", 2},
                                       {"mine", 3},
                                       {"mines", 8},
                                       {"minor", 1},
                                       {"non", 9},
                                       {"proliferate", 1},
                                       {"proliferation", 9},
                                       {"woman", 3},
                                       {"women", 6}},
                                      {{"lome", "lomé"}});
  return words;
}

TEST(WordForms, AreOfOneStemWithTheWordItselfFirst) {
  EXPECT_THAT(forms_of("mines", vocabulary()), ElementsAre("mines", "mine"));
  EXPECT_THAT(forms_of("mining", vocabulary()), IsEmpty()) << "an exception, see the data file";
  EXPECT_THAT(forms_of("convention", vocabulary()), ElementsAre("convention"));
}

TEST(WordForms, CrossTheAtlantic) {
  EXPECT_THAT(forms_of("center", vocabulary()), ElementsAre("center", "centre", "centres"));
  EXPECT_THAT(forms_of("centers", vocabulary()), ElementsAre("center", "centre", "centres"));
}

TEST(WordForms, FindAccents) {
  EXPECT_THAT(forms_of("lome", vocabulary()), ElementsAre("lomé"));
}

TEST(Compounds, SplitWhereBothHalvesAreWords) {
  EXPECT_THAT(split_compound("nonproliferation", vocabulary()),
              testing::Optional(Pair("non", "proliferation")));
  EXPECT_THAT(split_compound("landmines", vocabulary()), testing::Optional(Pair("land", "mines")));
  EXPECT_EQ(split_compound("proliferation", vocabulary()), std::nullopt);
}

TEST(Wildcards, StandForWordsOfTheIndex) {
  EXPECT_THAT(expand_wildcard("proliferat*", vocabulary()).words,
              ElementsAre("proliferate", "proliferation"));
  EXPECT_THAT(expand_wildcard("*ation", vocabulary()).words, ElementsAre("proliferation"));
  EXPECT_THAT(expand_wildcard("wom?n", vocabulary()).words, ElementsAre("woman", "women"));
  EXPECT_THAT(expand_wildcard("lom?", vocabulary()).words, ElementsAre("lomé"))
      << "one character of two bytes";
  EXPECT_EQ(written_letters("wom?n*"), 4U);
}

TEST(Wildcards, AreCutToTheMostFrequentWords) {
  std::map<std::string, size_t> many;
  for (size_t i = 0; i < kMostWildcardWords + 50; ++i) many["mine" + std::to_string(i)] = i + 1;
  const WildcardWords found = expand_wildcard("mine*", ListedVocabulary(many));
  EXPECT_EQ(found.total, kMostWildcardWords + 50);
  EXPECT_EQ(found.words.size(), kMostWildcardWords);
  EXPECT_THAT(found.words, testing::Not(testing::Contains("mine0")));
}

}  // namespace
}  // namespace disarm::lexicon
