#include "searcher/evaluate/judgments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::evaluate {
namespace {

TEST(Judgments, ReadsTheGradesOfEachQuery) {
  const auto judgments = read_judgments("T1 0 A_RES_1_1 2\nT1\t0\tA_RES_1_2\t0\r\n\nT2 0 A_RES_1_1 1\n");
  ASSERT_TRUE(judgments.has_value());
  EXPECT_THAT(judgments->at("T1"),
              testing::ElementsAre(testing::Pair("A_RES_1_1", 2), testing::Pair("A_RES_1_2", 0)));
  EXPECT_EQ(judgments->size(), 2U);
}

TEST(Judgments, NamesTheLineThatIsNone) {
  for (const char* text : {"T1 0 A_RES_1_1 2\nT1 A_RES_1_2\n", "T1 0 A 1\nT1 0 A good\n"}) {
    const auto judgments = read_judgments(text);
    ASSERT_FALSE(judgments.has_value());
    EXPECT_THAT(judgments.error().message, testing::HasSubstr("line 2"));
  }
}

}  // namespace
}  // namespace disarm::evaluate
