#include "common/undoc/vote_words.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(VoteWords, AreFoundWhereTheyStandFirst) {
  const std::string_view text = "Adopted UNANIMOUSLY. In favour: Angola. Abstaining: Benin. Against: Chad.";
  const auto manner = find_vote_words(text, VoteRole::kUnanimous);
  ASSERT_TRUE(manner);
  EXPECT_EQ(text.substr(manner->begin, manner->end - manner->begin), "UNANIMOUSLY");
  EXPECT_FALSE(find_vote_words(text, VoteRole::kUnanimous, manner->end));
  EXPECT_FALSE(find_vote_words(text, VoteRole::kRejected));
}

TEST(VoteWords, HeadListsInTheirOrder) {
  const std::string_view text = "In favour: Angola. Abstaining: Benin. Against: Chad.";
  const auto first = find_list_head(text, 0);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->role, VoteRole::kInFavour);
  const auto second = find_list_head(text, first->end);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->role, VoteRole::kAbstaining);
  EXPECT_EQ(text.substr(second->end), " Benin. Against: Chad.");
  EXPECT_FALSE(find_list_head("Nobody was in favour.", 0));
}

// A form or word that is added to the table must not be missed by the question whether there is any.
TEST(VoteWords, TellOfVotes) {
  for (const VoteRole role : {VoteRole::kResult, VoteRole::kUnanimous, VoteRole::kWithoutVote,
                              VoteRole::kInFavour, VoteRole::kAgainst, VoteRole::kAbstaining}) {
    for (const std::string_view words : vote_words(role))
      EXPECT_TRUE(may_tell_of_vote("It was so: " + std::string(words))) << words;
  }
  for (const std::string_view form : vote_words(VoteRole::kResult))
    EXPECT_TRUE(may_have_result(form)) << form;
  EXPECT_TRUE(may_have_result("by 56 VOTES TO 6"));
  EXPECT_FALSE(may_have_result("adopt it unanimously"));
  EXPECT_FALSE(may_tell_of_vote("Recalling that all States have a right to vote,"));
}

}  // namespace
}  // namespace disarm::undoc
