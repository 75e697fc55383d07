#include "common/text/tokens.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::text {
namespace {

using testing::ElementsAre;

std::vector<std::string> terms(std::string_view text) {
  std::vector<std::string> result;
  for (const Token& token : tokenize(text)) result.push_back(token.term);
  return result;
}

TEST(Tokenize, FoldsCaseAndCompatibilityForms) {
  EXPECT_THAT(terms("Disarmament ﬁssile ÉTATS"), ElementsAre("disarmament", "fissile", "états"));
}

TEST(Tokenize, SeparatesAtHyphensSlashesAndApostrophes) {
  EXPECT_THAT(terms("Non-Proliferation l’arme 79/58"),
              ElementsAre("non", "proliferation", "l", "arme", "79", "58"));
}

TEST(Tokenize, ReadsThroughInvisibleCharacters) {
  EXPECT_THAT(terms("disarma\u00ADment"), ElementsAre("disarmament"));
  EXPECT_THAT(terms("dis\u200Barm"), ElementsAre("disarm"));
}

TEST(Tokenize, KeepsSuperscriptMarksOutOfNumbers) {
  EXPECT_THAT(terms("72/55,¹"), ElementsAre("72", "55"));
}

TEST(Tokenize, ComposesAccents) {
  EXPECT_EQ(terms("e\u0301tat"), terms("état"));
}

TEST(Tokenize, GivesChineseCharactersAndBigrams) {
  EXPECT_THAT(terms("核武器 NPT"), ElementsAre("核", "核武", "武", "武器", "器", "npt"));
  const auto tokens = tokenize("核武器");
  EXPECT_EQ(tokens[1].kind, TokenKind::kHanBigram);
  EXPECT_EQ(tokens[1].position, tokens[0].position);
  EXPECT_EQ(tokens[4].position, 2U);
}

TEST(Tokenize, SaysWhereAWordStands) {
  const std::string_view text = "«États» parties";
  const auto tokens = tokenize(text);
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin), "États");
  EXPECT_EQ(tokens[1].position, 1U);
}

TEST(Tokenize, SurvivesBrokenUtf8) {
  EXPECT_THAT(terms("mine\xFF"
                    "s"),
              ElementsAre("mine", "s"));
}

// Whatever is left out could not have begun with a wanted letter; what is kept stands where it did.
TEST(Tokenize, LeavesOutOnlyWordsWithOtherFirstLetters) {
  const std::string text = "Mines, Ｍines ÉTATS e\u0301tat état 核武器 m 8 x\u00ADy ₘ";
  for (const std::string term : {"mines", "états", "etat", "8", "核武", "xy"}) {
    FirstLetters wanted;
    wanted.add(term);
    const std::vector<Token> some = tokenize(text, wanted);
    size_t found = 0;
    for (const Token& token : tokenize(text)) {
      const auto kept = std::ranges::find_if(some, [&](const Token& other) {
        return other.position == token.position && other.term == token.term && other.begin == token.begin;
      });
      found += kept != some.end() ? 1 : 0;
      const bool is_wanted = token.term.front() == term.front();
      EXPECT_TRUE(!is_wanted || kept != some.end()) << token.term;
    }
    EXPECT_EQ(found, some.size());
    EXPECT_LT(some.size(), tokenize(text).size());
  }
}

}  // namespace
}  // namespace disarm::text
