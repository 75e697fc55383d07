#include "searcher/evaluate/randomisation.h"

#include <gtest/gtest.h>

namespace disarm::evaluate {
namespace {

TEST(RandomisationTest, BelievesInLargeDifferencesOnly) {
  const std::vector<double> low(20, 0.1);
  const std::vector<double> high(20, 0.5);
  EXPECT_LT(randomisation_test(low, high), 0.001);
  EXPECT_EQ(randomisation_test(low, low), 1);
}

TEST(RandomisationTest, DoubtsOneLuckyQuery) {
  std::vector<double> lucky(20, 0.1);
  lucky.back() = 1;
  EXPECT_GT(randomisation_test(std::vector<double>(20, 0.1), lucky), 0.5);
}

}  // namespace
}  // namespace disarm::evaluate
