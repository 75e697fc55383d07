#include "common/undoc/states.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SplitStates, SplitsAtCommasAndTheLastAnd) {
  EXPECT_THAT(split_states("Austria, Chile and Peru"), ElementsAre("Austria", "Chile", "Peru"));
  EXPECT_THAT(split_states("Austria, Chile, and Peru."), ElementsAre("Austria", "Chile", "Peru"));
  EXPECT_THAT(split_states("Austria"), ElementsAre("Austria"));
  EXPECT_THAT(split_states(""), IsEmpty());
}

TEST(SplitStates, KeepsNamesWhole) {
  EXPECT_THAT(
      split_states("Bosnia and Herzegovina, Iran (Islamic Republic of), Saint Kitts and Nevis, United "
                   "Kingdom of Great Britain and Northern Ireland and Trinidad and Tobago"),
      ElementsAre("Bosnia and Herzegovina", "Iran (Islamic Republic of)", "Saint Kitts and Nevis",
                  "United Kingdom of Great Britain and Northern Ireland", "Trinidad and Tobago"));
}

}  // namespace
}  // namespace disarm::undoc
