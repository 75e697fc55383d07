#include "indexer/parse/nesting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

using testing::ElementsAre;

std::vector<size_t> levels_of(const std::vector<std::string>& labels) {
  Nesting nesting;
  std::vector<size_t> levels;
  levels.reserve(labels.size());
  for (const std::string& label : labels) levels.push_back(nesting.level_of(*read_label(label + " text")));
  return levels;
}

TEST(Nesting, FollowsListsWithinLists) {
  EXPECT_THAT(levels_of({"1.", "(a)", "(b)", "(i)", "(ii)", "(c)", "2.", "(a)"}),
              ElementsAre(0, 1, 1, 2, 2, 1, 0, 1));
}

TEST(Nesting, TakesTheNinthLetterForALetter) {
  EXPECT_THAT(levels_of({"1.", "(g)", "(h)", "(i)", "(j)"}), ElementsAre(0, 1, 1, 1, 1));
}

TEST(Nesting, KeepsAListTogetherOverAGap) {
  EXPECT_THAT(levels_of({"1.", "(a)", "(c)", "(i)", "(iv)", "(d)"}), ElementsAre(0, 1, 1, 2, 2, 1));
}

TEST(Nesting, PutsBulletsBelowWhatStandsAbove) {
  EXPECT_THAT(levels_of({"1.", "\u2022", "\u2022", "2.", "(a)", "\u2022", "(b)"}),
              ElementsAre(0, 1, 1, 0, 1, 2, 1));
}

TEST(Nesting, BeginsBelowAnUnnumberedParagraph) {
  Nesting nesting;
  nesting.level_of(*read_label("(b) text"));
  nesting.restart();
  EXPECT_EQ(nesting.level_of(*read_label("(a) text")), 1U);
}

}  // namespace
}  // namespace disarm::parse
