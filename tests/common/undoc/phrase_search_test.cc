#include "common/undoc/phrase_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;

TEST(PhraseSearch, FindsTheFirstPlaceAndAllPhrasesThere) {
  const PhraseSearch search({"mr. chairman", "my delegation", "mr. chair", "i"});
  const std::string_view text = "so, mr. chairman, my delegation";
  const auto first = search.find(text);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->begin, 4U);
  EXPECT_THAT(first->phrases, ElementsAre(0U, 2U));
  const auto second = search.find(text, 5);
  ASSERT_TRUE(second);
  EXPECT_EQ(text.substr(second->begin, 8), "irman, m");
  EXPECT_EQ(search.phrase(second->phrases.front()), "i");
}

TEST(PhraseSearch, FindsShortAndLongPhrasesAtTheEnd) {
  const PhraseSearch search({"ab", "abcdef"});
  EXPECT_THAT(search.find("xabcdef")->phrases, ElementsAre(0U, 1U));
  EXPECT_THAT(search.find("xab")->phrases, ElementsAre(0U));
  EXPECT_FALSE(search.find("xa"));
  EXPECT_FALSE(search.find("xab", 2));
  EXPECT_FALSE(search.find("ab", 7));
}

TEST(PhraseSearch, FindsNothingWithoutPhrases) {
  EXPECT_FALSE(PhraseSearch({}).find("text"));
  EXPECT_FALSE(PhraseSearch({""}).find("text"));
}

// As long a list as the tables have, so that slots are shared.
TEST(PhraseSearch, FindsEachOfMany) {
  constexpr size_t kMany = 500;
  std::vector<std::string> phrases;
  phrases.reserve(kMany);
  for (size_t i = 0; i < kMany; ++i) phrases.push_back("phrase " + std::to_string(i) + ".");
  const PhraseSearch search(phrases);
  for (size_t i = 0; i < phrases.size(); ++i) {
    const auto found = search.find("the " + phrases[i]);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->begin, 4U);
    EXPECT_THAT(found->phrases, ElementsAre(i));
  }
}

}  // namespace
}  // namespace disarm::undoc
