#include "searcher/evaluate/measures.h"

#include <gtest/gtest.h>

namespace disarm::evaluate {
namespace {

constexpr double kExact = 1e-6;

// Worked by hand: relevant at ranks 2 (grade 2) and 4 (grade 1), one of grade 1 never found.
TEST(Measures, AgreeWithAnExampleWorkedByHand) {
  const Measures measures = measure({"X", "A", "D", "B", "Y"}, {{"A", 2}, {"B", 1}, {"C", 1}, {"D", 0}});
  EXPECT_NEAR(measures[0], (1.0 / 2 + 2.0 / 4) / 3, kExact);
  EXPECT_NEAR(measures[1], 1.692536 / 3.130930, kExact);
  EXPECT_NEAR(measures[2], 0.2, kExact);
  EXPECT_NEAR(measures[3], 2.0 / 3, kExact);
  EXPECT_NEAR(measures[4], 0.5, kExact);
}

TEST(Measures, AreZeroWhereNothingIsFound) {
  EXPECT_EQ(measure({}, {{"A", 1}}), Measures{});
}

TEST(Measures, HaveAMean) {
  EXPECT_EQ(mean_of({Measures{1, 1, 1, 1, 1}, Measures{}}), (Measures{0.5, 0.5, 0.5, 0.5, 0.5}));
}

}  // namespace
}  // namespace disarm::evaluate
