#include "common/undoc/whole_vote.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(WholeVote, IsTheLastOnTheTextAsAWhole) {
  const std::vector<Vote> votes = {{.subject = "A/C.1/79/L.8", .yes = 120},
                                   {.subject = "A/RES/79/8", .yes = 130},
                                   {.subject = "paragraph 7 of A/RES/79/8", .yes = 90}};
  ASSERT_NE(vote_on_the_whole(votes), nullptr);
  EXPECT_EQ(vote_on_the_whole(votes)->yes, 130U);
}

TEST(WholeVote, IsNoneWithoutNumbers) {
  EXPECT_EQ(vote_on_the_whole({}), nullptr);
  EXPECT_EQ(vote_on_the_whole({{.manner = "without a vote"}}), nullptr);
}

}  // namespace
}  // namespace disarm::undoc
