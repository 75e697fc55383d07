#include "common/undoc/vote_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string number(const std::optional<size_t>& count) {
  return count ? std::to_string(*count) : "?";
}

// "148-1-35 recorded vote" for a text with one result; "rejected" behind it when it was.
std::string result_of(std::string_view text) {
  const std::vector<VoteResult> results = find_vote_results(text);
  if (results.size() != 1) return std::to_string(results.size()) + " results";
  const Vote& vote = results.front().vote;
  return number(vote.yes) + "-" + number(vote.no) + "-" + number(vote.abstain) + " " + vote.manner +
         (vote.adopted ? "" : " rejected");
}

struct Form {
  const char* text;
  const char* result;
};

class FindVoteResults : public testing::TestWithParam<Form> {};

TEST_P(FindVoteResults, ReadsTheCounts) {
  EXPECT_EQ(result_of(GetParam().text), GetParam().result);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, FindVoteResults,
    testing::Values(
        Form{"Adopted by a recorded vote of 148 to 1, with 35 abstentions, as follows:",
             "148-1-35 recorded vote"},
        Form{"Draft resolution A/79/L.8 was adopted by 113 votes to 10, with 30 abstentions (resolution "
             "79/6).",
             "113-10-30 vote"},
        Form{"by a recorded vote of 160 in favour to 4 against (China, Cuba), with 21 abstentions",
             "160-4-21 recorded vote"},
        Form{"retained by a recorded vote of 154 in favour to none against, with 19 abstentions",
             "154-0-19 recorded vote"},
        Form{"Adopted at the 114th meeting by 8 votes to none, with 3 abstentions (Poland, Syria).",
             "8-0-3 vote"},
        Form{"Adopted at the 1923rd meeting by 13 votes to none.", "13-0-? vote"},
        Form{"by 9 votes to 1 (Peru), with I abstention (Chile).", "9-1-1 vote"},
        Form{"The result of the vote was 5 in favour, 2 against and 4 abstentions.", "5-2-4 vote"},
        Form{"received 13 votes in favour, 1 against and 1 abstention", "13-1-1 vote"},
        Form{"Adopted 122-55-1, 77th plenary meeting", "122-55-1 vote"},
        Form{"The Committee rejected the amendment by a recorded vote of 56 to 6, with 3 abstentions.",
             "6-56-3 recorded vote rejected"},
        Form{"The motion was rejected, with 20 votes in favour to 80 against.", "20-80-? vote rejected"},
        Form{"adoptée par 148 voix contre 1, avec 35 abstentions, à l'issue d'un vote enregistré",
             "148-1-35 recorded vote"},
        Form{"aprobada en votación registrada por 148 votos contra 1 y 35 abstenciones",
             "148-1-35 recorded vote"},
        Form{"принят 148 голосами против 1 при 35 воздержавшихся", "148-1-35 vote"},
        Form{"بتصويت مسجل بأغلبية 109 مقابل 3 وامتناع 71 عن التصويت", "109-3-71 recorded vote"},
        Form{"以148票对1票、35票弃权通过", "148-1-35 vote"}));

TEST(FindVoteResults, ReadsNothingElse) {
  for (const char* text : {"", "vote of thanks to 3 States", "12 votes", "resolutions 79/58 to 79/60",
                           "The Assembly has 193 members; 2 to 3 of them abstained", "1945 votes to 3",
                           "a majority of two thirds"}) {
    EXPECT_THAT(find_vote_results(text), IsEmpty()) << text;
  }
}

TEST(FindVoteResults, ReadsTheStatesInBrackets) {
  const auto results = find_vote_results(
      "by 8 votes to 2 (Poland, Union of Soviet Socialist Republics), with 1 abstention (France).");
  ASSERT_EQ(results.size(), 1U);
  EXPECT_THAT(results[0].vote.against, ElementsAre("Poland", "Union of Soviet Socialist Republics"));
  EXPECT_THAT(results[0].vote.abstaining, ElementsAre("France"));
}

TEST(FindVoteResults, ReadsSeveral) {
  const auto results = find_vote_results(
      "Paragraph 4 was retained by 120 votes to 2, with 3 abstentions. Paragraph 5 was rejected by 60 votes "
      "to 40.");
  ASSERT_EQ(results.size(), 2U);
  EXPECT_TRUE(results[0].vote.adopted);
  EXPECT_FALSE(results[1].vote.adopted);
  EXPECT_EQ(results[1].vote.yes, 40U);
}

TEST(SentenceAround, EndsAtFullStops) {
  const std::string text = "A was adopted. B was rejected by 3 votes to 2. C was not.";
  EXPECT_EQ(sentence_around(text, text.find('3')), "B was rejected by 3 votes to 2");
  EXPECT_EQ(sentence_around("by 3 votes", 3), "by 3 votes");
}

TEST(SentenceAround, CutsWhatIsTooLongBetweenWords) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "A/RES/79/58 ";
  const std::string_view sentence = sentence_around(text, text.size() / 2);
  EXPECT_LT(sentence.size(), 4001U);
  EXPECT_GT(sentence.size(), 3900U);
  EXPECT_TRUE(sentence.starts_with(" A/RES/79/58 "));
  EXPECT_TRUE(sentence.ends_with(" A/RES/79/58"));
}

}  // namespace
}  // namespace disarm::undoc
