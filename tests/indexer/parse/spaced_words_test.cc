#include "indexer/parse/spaced_words.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {
namespace {

// The first line of `typed` after the repair; further lines give the vocabulary.
std::string repaired(const std::string& typed) {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  join_spaced_words(text, DocumentWords(text.lines));
  return text.lines.front().text;
}

TEST(JoinSpacedWords, TellsHowManyBlanksItTakesOut) {
  LaidOutText text =
      lay_out(extract::extract_plain_text("internationa l law , on\ninternational law, on").value());
  EXPECT_EQ(join_spaced_words(text, DocumentWords(text.lines)), 2U);
  EXPECT_EQ(join_spaced_words(text, DocumentWords(text.lines)), 0U);
}

TEST(JoinSpacedWords, JoinsPiecesOfWordsThatOccurElsewhere) {
  EXPECT_EQ(repaired("internationa l peace\ninternational law\ninternational law"), "international peace");
  EXPECT_EQ(repaired("by 20 30 at\n2030\n2030\n2030"), "by 2030 at");
}

TEST(JoinSpacedWords, LeavesWordsApart) {
  EXPECT_EQ(repaired("as set out\nasset\nset\nset\nas"), "as set out");
  EXPECT_EQ(repaired("see (a) nd\nand"), "see (a) nd");
  EXPECT_EQ(repaired("women's and\nsand\nsand\nsand"), "women's and");
  EXPECT_EQ(repaired("unknow n"), "unknow n");
  EXPECT_EQ(repaired("follow up on it\nupon\nupon\nupon"), "follow up on it");
  EXPECT_EQ(repaired("to possess or use\npossessor\npossessor"), "to possess or use");
  EXPECT_EQ(repaired("the in formation\ninformation\ninformation\ninformation"), "the information");
}

TEST(JoinSpacedWords, LeavesElidedWordsApart) {
  EXPECT_EQ(repaired("membres de l'autorite\ndel del del"), "membres de l'autorite");
  EXPECT_EQ(repaired("soumis a l\u2019article\nal al al"), "soumis a l\u2019article");
  EXPECT_EQ(repaired("200 mg/l a la frontiere\nla la la"), "200 mg/l a la frontiere");
}

TEST(JoinSpacedWords, LeavesSmallWordsOfOtherLanguagesApart) {
  std::string rest = "\nya dechargement dechargement dechargement procedera procedera procedera";
  for (int i = 0; i < 12; ++i) rest += " y de la";
  EXPECT_EQ(repaired("los paises y a las" + rest), "los paises y a las");
  EXPECT_EQ(repaired("lieu de chargement" + rest), "lieu de chargement");
  EXPECT_EQ(repaired("se podra proceder a la creacion" + rest), "se podra proceder a la creacion");
}

TEST(JoinSpacedWords, LeavesPrefixesToTheirWords) {
  EXPECT_EQ(repaired("to seek the re-establishment\nthere there there"), "to seek the re-establishment");
}

TEST(JoinSpacedWords, AttachesHyphensAndPunctuation) {
  EXPECT_EQ(repaired("non -proliferation of arms , 2018 \u20132028 and 2;3, 4"),
            "non-proliferation of arms, 2018\u20132028 and 2;3, 4");
  EXPECT_EQ(repaired("the capacity -\nbuilding"), "the capacity-");
  EXPECT_EQ(repaired("the work - planning\nand its\nwork-planning"), "the work - planning");
  EXPECT_EQ(repaired("the work -planning\nand its\nwork-planning"), "the work-planning");
  EXPECT_EQ(repaired("higher prices -which means\nmore"), "higher prices -which means");
  EXPECT_EQ(repaired("higher prices -\nwhich means"), "higher prices -");
  EXPECT_EQ(repaired("la paix ; la securite\net ; ainsi"), "la paix ; la securite");
  EXPECT_EQ(repaired("States - all of them \u2013 agree"), "States - all of them \u2013 agree");
}

TEST(JoinSpacedWords, KnowsWordsOfEnglish) {
  EXPECT_EQ(repaired("the transparen cy of all"), "the transparency of all");
  EXPECT_EQ(repaired("de transparen cy de"), "de transparen cy de");
  EXPECT_EQ(repaired("the strategic ally of it"), "the strategic ally of it");
  EXPECT_EQ(repaired("the direc t threat"), "the direct threat");
  EXPECT_EQ(repaired("the re -establishment"), "the re -establishment");
  // One piece may be a word where others are certain.
  EXPECT_EQ(repaired("the lead ers of all"), "the lead ers of all");
  EXPECT_EQ(repaired("the lead ers of transparen cy"), "the leaders of transparency");
}

// Blanks stand where they should not throughout what such converters print.
TEST(JoinSpacedWords, AttachesMoreHyphensWhereWordsAreInPieces) {
  EXPECT_EQ(repaired("the gun -free zone\ninternationa l la w\ninternational law of the international law"),
            "the gun-free zone");
}

TEST(JoinSpacedWords, IsToldAsAnOddity) {
  const auto oddities_of = [](const std::string& typed) {
    return parse(extract::extract_plain_text(typed).value(), "a.txt").oddities;
  };
  const auto is_told = [](const undoc::Oddity& oddity) { return oddity.kind == "joined-words"; };
  EXPECT_TRUE(std::ranges::any_of(oddities_of("The internationa l law.\n\nAll international law."), is_told));
  EXPECT_FALSE(std::ranges::any_of(oddities_of("The international law.\n\nAll international law."), is_told));
}

}  // namespace
}  // namespace disarm::parse
