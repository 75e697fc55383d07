#include "searcher/lexicon/concepts.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "common/text/tokens.h"
#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"
#include "searcher/lexicon/language_words.h"

namespace disarm::lexicon {
namespace {

std::vector<WrittenWord> written(const std::vector<std::string>& words) {
  std::vector<WrittenWord> result;
  for (const std::string& word : words) {
    std::string folded = word;
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    result.push_back({word, folded});
  }
  return result;
}

bool leads_to(const std::vector<std::string>& words, const std::vector<std::string>& name) {
  const auto found = find_concept(written(words));
  return found && std::ranges::find(found->others, name, &ConceptName::words) != found->others.end();
}

TEST(Concepts, LeadFromAcronymsToNamesAndBack) {
  EXPECT_TRUE(leads_to({"NPT"}, {"non", "proliferation", "treaty"}));
  EXPECT_TRUE(leads_to({"npt"}, {"non", "proliferation", "treaty"}));
  EXPECT_TRUE(leads_to({"non", "proliferation", "treaty"}, {"npt"}));
}

TEST(Concepts, LeadFromLayWordsToTermsButNotBack) {
  EXPECT_TRUE(leads_to({"killer", "robot"}, {"lethal", "autonomous", "weapons", "systems"}));
  EXPECT_FALSE(leads_to({"lethal", "autonomous", "weapons", "systems"}, {"killer", "robots"}));
}

TEST(Concepts, TakeAcronymsThatAreWordsInCapitalsOnly) {
  EXPECT_TRUE(leads_to({"LAWS"}, {"lethal", "autonomous", "weapons", "systems"}));
  EXPECT_FALSE(find_concept(written({"laws"})).has_value());
  EXPECT_FALSE(find_concept(written({"Laws"})).has_value());
  EXPECT_FALSE(leads_to({"lethal", "autonomous", "weapons", "systems"}, {"laws"}));
}

TEST(Concepts, TakeSomeAcronymsInCapitalsButLookForThemAsWritten) {
  EXPECT_TRUE(leads_to({"PoA"}, {"programme", "of", "action"}));
  EXPECT_FALSE(find_concept(written({"poa"})).has_value());
  EXPECT_FALSE(find_concept(written({"AI"}))->is_guarded);
  EXPECT_TRUE(find_concept(written({"LAWS"}))->is_guarded);
}

TEST(Concepts, NumberTheSpecialSessionsOnDisarmament) {
  EXPECT_TRUE(leads_to({"SSOD", "II"}, {"twelfth", "special", "session"}));
  EXPECT_TRUE(leads_to({"third", "special", "session", "devoted", "to", "disarmament"},
                       {"fifteenth", "special", "session"}));
}

TEST(Concepts, HaveNamesInTheOtherLanguages) {
  EXPECT_TRUE(leads_to({"TCA"}, {"traité", "sur", "le", "commerce", "des", "armes"}));
  EXPECT_TRUE(leads_to({"ADM"}, {"armas", "de", "destrucción", "en", "masa"}));
  EXPECT_TRUE(leads_to({"ОМУ"}, {"оружие", "массового", "уничтожения"}) ||
              leads_to({"ому"}, {"оружие", "массового", "уничтожения"}));
  EXPECT_TRUE(leads_to({"禁", "雷", "公", "约"}, {"渥", "太", "华", "公", "约"}));
}

TEST(Concepts, AreNamedWithoutTheWordsThatQuestionsLose) {
  EXPECT_TRUE(leads_to({"weapons", "mass", "destruction"}, {"wmd"}));
  EXPECT_TRUE(leads_to({"explosive", "remnants", "war"}, {"erw"}));
  EXPECT_TRUE(leads_to({"Treaty", "Rarotonga"}, {"south", "pacific", "nuclear", "free", "zone", "treaty"}));
  EXPECT_EQ(find_concept(written({"weapons", "mass", "destruction", "terrorists"}))->length, 3U);
}

TEST(Concepts, HaveAcronymsInThePlural) {
  EXPECT_TRUE(leads_to({"ERWs"}, {"explosive", "remnants", "of", "war"}));
}

TEST(Concepts, PreferTheLongestName) {
  const auto found = find_concept(written({"arms", "trade", "treaty", "diversion"}));
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->length, 3U);
  EXPECT_EQ(found->name, "ATT");
}

TEST(Concepts, AreNamedInOneLanguageAtATime) {
  EXPECT_TRUE(
      leads_to({"TNP"}, {"traité", "sur", "la", "non", "prolifération", "des", "armes", "nucléaires"}));
  EXPECT_FALSE(leads_to({"TNP"}, {"npt"}));
}

// Names are looked for by the first letter of a query.
TEST(Concepts, AreFoundByEachOfTheirNames) {
  for (const undoc::TableRow& row : undoc::table_rows(data::concepts_tsv())) {
    if (row[1] == "near") continue;
    std::vector<WrittenWord> words;
    for (const text::Token& token : text::tokenize(row[3])) {
      if (token.kind == text::TokenKind::kHanBigram) continue;
      std::string word(row[3].substr(token.begin, token.end - token.begin));
      words.push_back({std::move(word), token.term});
    }
    const auto found = find_concept(words);
    ASSERT_TRUE(found.has_value()) << row[3];
    EXPECT_EQ(found->length, words.size()) << row[3];
  }
}

TEST(StopWords, AreFunctionWordsOfAllLanguages) {
  EXPECT_TRUE(is_stop_word("which"));
  EXPECT_TRUE(is_stop_word("ou"));
  EXPECT_FALSE(is_stop_word("treaty"));
}

}  // namespace
}  // namespace disarm::lexicon
