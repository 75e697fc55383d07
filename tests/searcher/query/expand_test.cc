#include "searcher/query/expand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/query.h"
#include "tests/searcher/support/listed_vocabulary.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const lexicon::Vocabulary& vocabulary() {
  static const lexicon::ListedVocabulary words({{"autonomous", 1},
                                                {"hemisphere", 1},
                                                {"laws", 5},
                                                {"lethal", 1},
                                                {"mine", 2},
                                                {"mines", 3},
                                                {"non", 1},
                                                {"nonproliferation", 1},
                                                {"proliferation", 2},
                                                {"systems", 1},
                                                {"weapons", 4}});
  return words;
}

Expansion expansion(std::string_view text, bool literal = false) {
  const auto query = read_query(text);
  EXPECT_TRUE(query.has_value()) << text;
  return expand(query->root, vocabulary(), {}, literal);
}

std::string expanded(std::string_view text, bool literal = false) {
  return to_text(expansion(text, literal).root);
}

TEST(Expand, GivesWordsTheirForms) {
  EXPECT_EQ(expanded("mine"), "(word mine|mines)");
  EXPECT_EQ(expanded("=mine"), "(exact (word mine))");
  EXPECT_EQ(expanded("\"mine\""), "(word mine)");
  EXPECT_EQ(expanded("mine", true), "(word mine)");
  EXPECT_EQ(expanded("MINE"), "(word mine)") << "capitals are an acronym's";
}

TEST(Expand, NamesThingsByTheirOtherNames) {
  EXPECT_THAT(expanded("killer robots"), HasSubstr("(LAWS 0.50 lethal autonomous weapons systems)"));
  EXPECT_THAT(expanded("LAWS"), testing::Not(HasSubstr("word laws"))) << "national laws are something else";
  EXPECT_EQ(expanded("laws"), "(word laws)");
}

TEST(Expand, JoinsAndSplitsCompounds) {
  EXPECT_EQ(expanded("non-proliferation"),
            "(concept (phrase non proliferation) (joined 0.80 nonproliferation))");
  EXPECT_EQ(expanded("non proliferation"),
            "(group (should (concept (word non) (word proliferation) (joined 0.80 nonproliferation))))");
  EXPECT_THAT(expanded("nonproliferation"), HasSubstr("(split 0.57 non proliferation)"));
}

TEST(Expand, CorrectsWhatTheIndexDoesNotHaveAndSaysSo) {
  const Expansion corrected = expansion("hemishpere mines");
  EXPECT_EQ(to_text(corrected.root), "(group (should (word hemisphere)) (should (word mines|mine)))");
  EXPECT_THAT(corrected.notes, ElementsAre("'hemishpere' is not in the index: searched for 'hemisphere'"));
  EXPECT_EQ(expanded("hemishpere", true), "(word hemishpere)");
}

TEST(Expand, WidensWildcardsAndSlipsEvenInPhrases) {
  EXPECT_EQ(expanded("\"lethal weap*\""), "(phrase lethal weapons)");
  EXPECT_EQ(expanded("mine~"), "(typos 1 (word mine|mines))");
  EXPECT_EQ(expanded("proliferat*", true), "(word proliferation)");
  EXPECT_EQ(expanded("mine NEAR/3 weapons"), "(near 3 (word mine|mines) (word weapons))");
}

TEST(Expand, LeavesTheWordsOfNamesAlone) {
  const lexicon::ListedVocabulary words({{"killed", 3},
                                         {"robotics", 2},
                                         {"lethal", 1},
                                         {"autonomous", 1},
                                         {"weapons", 4},
                                         {"systems", 1},
                                         {"verification", 2}});
  const auto query = read_query("killer robots verifcation");
  const Expansion found = expand(query->root, words, {}, false);
  EXPECT_THAT(to_text(found.root), HasSubstr("(LAWS 0.50 lethal autonomous weapons systems)"));
  EXPECT_THAT(found.notes, ElementsAre("'verifcation' is not in the index: searched for 'verification'"));
}

TEST(Expand, LooksForAcronymsAsTheyAreWritten) {
  const lexicon::ListedVocabulary words({{"ai", 3}, {"artificial", 2}, {"intelligence", 2}});
  const auto expanded = [&](std::string_view text) {
    return to_text(expand(read_query(text)->root, words, {}, false).root);
  };
  EXPECT_EQ(expanded("AI"), "(concept (word ai) (AI 0.71 artificial intelligence))");
  EXPECT_THAT(expanded("artificial intelligence"), testing::Not(HasSubstr("(AI")));
}

TEST(Expand, KeepsWildcardsWithinWhatAnAnswerCanWaitFor) {
  std::map<std::string, size_t> many;
  for (int i = 0; i < 3'000; ++i) many["mine" + std::to_string(i)] = 1;
  many["mine7"] = 9;
  const lexicon::ListedVocabulary words(many);
  std::string text;
  for (int i = 0; i < 11; ++i) text += "mine* ";
  const Expansion found = expand(read_query(text)->root, words, {}, false);
  const auto& clauses = std::get<Group>(found.root.value).clauses;
  EXPECT_EQ(std::get<Words>(clauses.front().node.value).forms.front().size(), 200U);
  EXPECT_THAT(std::get<Words>(clauses.back().node.value).forms, ElementsAre(ElementsAre("mine7")));
  EXPECT_THAT(found.notes.back(), HasSubstr("'mine*' stands for 3000 words: searched for the 1 most"));
}

}  // namespace
}  // namespace disarm::query
