#include "indexer/parse/spaced_words.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"

namespace disarm::parse {
namespace {

// The first line of `typed` after the repair; further lines give the vocabulary.
std::string repaired(const std::string& typed) {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  join_spaced_words(text, DocumentWords(text.lines));
  return text.lines.front().text;
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

TEST(JoinSpacedWords, AttachesHyphensAndPunctuation) {
  EXPECT_EQ(repaired("non -proliferation of arms , 2018 \u20132028 ; and"),
            "non-proliferation of arms, 2018\u20132028; and");
  EXPECT_EQ(repaired("the capacity -"), "the capacity-");
  EXPECT_EQ(repaired("States - all of them \u2013 agree"), "States - all of them \u2013 agree");
}

}  // namespace
}  // namespace disarm::parse
