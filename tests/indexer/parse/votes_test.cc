#include "indexer/parse/votes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/undoc/document_kind.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using undoc::Vote;

undoc::Document document(std::string_view kind, const std::vector<std::string>& texts) {
  undoc::Document document;
  document.kind = kind;
  document.symbol = "A/RES/70/300";
  for (const std::string& text : texts) {
    undoc::Paragraph paragraph;
    paragraph.text = text;
    document.paragraphs.push_back(paragraph);
  }
  return document;
}

TEST(FindVotes, ReadsARecordThatListsTheStatesBeforeTheResult) {
  const auto votes = find_votes(document(
      undoc::kinds::kMeetingRecord,
      {"The Assembly will now take a decision on draft resolution A/70/L.9.", "A recorded vote was taken.",
       "In favour:", "Albania, Bosnia and Herzegovina,", "Chile", "Against:", "Peru",
       "Abstaining:", "Austria, Iran (Islamic Republic of)",
       "Draft resolution A/70/L.9 was adopted by 3 votes to 1, with 2 abstentions (resolution 70/300).",
       "[Subsequently, the delegation of Peru informed the Secretariat that it had intended to abstain.]"}));
  ASSERT_EQ(votes.size(), 1U);
  EXPECT_EQ(votes[0].subject, "A/RES/70/300");
  EXPECT_EQ(votes[0].paragraph, 9U);
  EXPECT_EQ(votes[0].manner, "recorded vote");
  EXPECT_EQ(votes[0].yes, 3U);
  EXPECT_THAT(votes[0].in_favour, ElementsAre("Albania", "Bosnia and Herzegovina", "Chile"));
  EXPECT_THAT(votes[0].against, ElementsAre("Peru"));
  EXPECT_THAT(votes[0].abstaining, ElementsAre("Austria", "Iran (Islamic Republic of)"));
}

TEST(FindVotes, ReadsAReportThatListsTheStatesBelowTheResult) {
  const auto votes = find_votes(document(
      undoc::kinds::kReport,
      {"At the same meeting, the Committee rejected the amendment by a recorded vote of 3 to 1, with no "
       "abstentions. The voting was as follows:",
       "In favour: Albania.", "Against: Austria, Chile, Peru.", "Abstaining: None.",
       "At the same meeting, the Committee adopted draft resolution A/C.1/70/L.9 by a recorded vote of 2 to "
       "0, "
       "with 1 abstention. The voting was as follows:",
       "In favour: Austria, Chile. Against: None. Abstaining: Peru."}));
  ASSERT_EQ(votes.size(), 2U);
  EXPECT_FALSE(votes[0].adopted);
  EXPECT_EQ(votes[0].yes, 1U);
  EXPECT_EQ(votes[0].no, 3U);
  EXPECT_EQ(votes[0].abstain, 0U);
  EXPECT_THAT(votes[0].in_favour, ElementsAre("Albania"));
  EXPECT_THAT(votes[0].against, ElementsAre("Austria", "Chile", "Peru"));
  EXPECT_THAT(votes[0].abstaining, IsEmpty());
  EXPECT_EQ(votes[1].subject, "A/C.1/70/L.9");
  EXPECT_THAT(votes[1].in_favour, ElementsAre("Austria", "Chile"));
  EXPECT_THAT(votes[1].against, IsEmpty());
  EXPECT_THAT(votes[1].abstaining, ElementsAre("Peru"));
}

TEST(FindVotes, ReadsAListThatAPageBreakCuts) {
  const auto votes = find_votes(document(
      undoc::kinds::kReport,
      {"At the same meeting, the Committee adopted draft resolution A/C.1/70/L.9 by a recorded vote of 4 to "
       "2, with 1 abstention. The voting was as follows:",
       "In favour: Albania, Austria, Chile, Peru.", "Against: Denmark,",
       "1 To be issued as Official Records, Supplement No. 23 (A/70/23).",
       "Subsequently, the delegation of Peru indicated that it had intended to abstain.", "/...",
       "English Page 3", "the former Yugoslav Republic of Macedonia.", "Abstaining: Finland."}));
  ASSERT_EQ(votes.size(), 1U);
  EXPECT_THAT(votes[0].against, ElementsAre("Denmark", "the former Yugoslav Republic of Macedonia"));
  EXPECT_THAT(votes[0].abstaining, ElementsAre("Finland"));
}

TEST(FindVotes, NamesTheParagraphThatWasVotedOnByItself) {
  const auto votes = find_votes(document(
      undoc::kinds::kMeetingRecord,
      {"Preambular paragraph 14 of draft resolution A/C.1/70/L.9 was retained by 154 votes to none, with 19 "
       "abstentions."}));
  ASSERT_EQ(votes.size(), 1U);
  EXPECT_EQ(votes[0].subject, "preambular paragraph 14 of A/C.1/70/L.9");
}

TEST(FindVotes, ReadsWhatACompilationSaysOfAResolution) {
  const auto votes = find_votes(document(
      undoc::kinds::kResolution,
      {"Urges all States to keep the record of the vote of 5 to 4,",
       "Adopted at the 44th plenary meeting, on 2 December 2015, on the recommendation of the Committee "
       "(A/70/460, "
       "para. 93), by a recorded vote of 2 to 1, with no abstentions, as follows: In favour: Austria, Chile "
       "Against: Peru Abstaining: None"}));
  ASSERT_EQ(votes.size(), 1U);
  EXPECT_EQ(votes[0].subject, "A/RES/70/300");
  EXPECT_EQ(votes[0].paragraph, 1U);
  EXPECT_THAT(votes[0].in_favour, ElementsAre("Austria", "Chile"));
  EXPECT_THAT(votes[0].against, ElementsAre("Peru"));
}

TEST(FindVotes, KnowsDecisionsWithoutCounts) {
  const auto manner = [](std::string_view kind, const std::string& text) {
    const auto votes = find_votes(document(kind, {text}));
    return votes.empty() ? "none" : votes.front().manner;
  };
  EXPECT_EQ(manner(undoc::kinds::kResolution, "Adopted unanimously at the 1382nd meeting."), "unanimously");
  EXPECT_EQ(manner(undoc::kinds::kResolution, "[Adopted without a vote.]"), "without a vote");
  EXPECT_EQ(
      manner(undoc::kinds::kReport, "The Committee adopted draft resolution A/C.1/70/L.9 without a vote."),
      "without a vote");
  EXPECT_EQ(manner(undoc::kinds::kReport, "It met without a vote being requested."), "none");
  EXPECT_EQ(manner(undoc::kinds::kResolution, "Welcoming the adoption, without a vote, of resolution 69/10,"),
            "none");
}

}  // namespace
}  // namespace disarm::parse
