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

}  // namespace
}  // namespace disarm::query
