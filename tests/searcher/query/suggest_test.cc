#include "searcher/query/suggest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"
#include "tests/searcher/support/listed_vocabulary.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// "munitons" is a slip of one document.
std::vector<std::string> suggested(std::string_view text, bool corrected = false) {
  static const lexicon::ListedVocabulary words(
      {{"cluster", 30}, {"mine", 1}, {"mines", 90}, {"munitions", 80}, {"munitons", 1}});
  const auto query = read_query(text);
  EXPECT_TRUE(query) << text;
  const auto values = [](const index::Field& field) {
    return field.name == "verb" ? std::vector<std::string>{"request", "urge"} : std::vector<std::string>();
  };
  std::vector<std::string> suggestions;
  for (const Suggestion& suggestion : suggest(query->root, words, values, corrected)) {
    suggestions.push_back(std::string(suggestion.written).append(" -> ").append(suggestion.suggested));
  }
  return suggestions;
}

TEST(Suggest, OffersTheNearestWord) {
  EXPECT_THAT(suggested("\"clustr munitions\""), ElementsAre("clustr -> cluster"));
  EXPECT_THAT(suggested("clustr"), ElementsAre("clustr -> cluster"));
  EXPECT_THAT(suggested("clustr", true), IsEmpty()) << "it was searched for";
  EXPECT_THAT(suggested("title:clustr OR clustr", true), ElementsAre("clustr -> cluster"));
}

TEST(Suggest, OffersAWordThatIsFarMoreFrequent) {
  EXPECT_THAT(suggested("munitons"), ElementsAre("munitons -> munitions"));
  EXPECT_THAT(suggested("munitions"), IsEmpty());
}

TEST(Suggest, OffersValuesOfFields) {
  EXPECT_THAT(suggested("verb:requst"), ElementsAre("verb:requst -> verb:request"));
  EXPECT_THAT(suggested("verb:request"), IsEmpty());
}

TEST(Suggest, OffersNothingForWhatIsNoSlip) {
  EXPECT_THAT(suggested("mine"), IsEmpty()) << "the other form is searched for anyway";
  EXPECT_THAT(suggested("2024 muniton* clustr~ of"), IsEmpty());
}

}  // namespace
}  // namespace disarm::query
