#include "common/undoc/compound.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(Compound, IsListedOrANumeral) {
  EXPECT_TRUE(is_compound("decision", "making"));
  EXPECT_TRUE(is_compound("Secretary", "General"));
  EXPECT_TRUE(is_compound("Seventy", "ninth"));
  EXPECT_FALSE(is_compound("seventy", "States"));
  EXPECT_FALSE(is_compound("making", "decision"));
}

TEST(Compound, MayHaveLostItsHyphen) {
  EXPECT_TRUE(may_be_joined_compound("decisionmaking"));
  EXPECT_TRUE(may_be_joined_compound("seventyninth"));
  EXPECT_FALSE(may_be_joined_compound("decision"));
}

TEST(Compound, CanEndWithAnyWordBeforeIt) {
  EXPECT_TRUE(ends_compounds("related"));
  EXPECT_FALSE(ends_compounds("making"));
}

}  // namespace
}  // namespace disarm::undoc
