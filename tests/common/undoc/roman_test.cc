#include "common/undoc/roman.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(Roman, IsWrittenAndReadBack) {
  EXPECT_EQ(to_roman(24), "XXIV");
  for (int number = 1; number < 400; ++number) EXPECT_EQ(parse_roman(to_roman(number)), number);
}

TEST(Roman, HasOneWayToWriteANumber) {
  for (const char* wrong : {"", "IIII", "VV", "IC", "xxiv", "XXIVA", "A", "CCCCCCCC"}) {
    EXPECT_EQ(parse_roman(wrong), 0) << wrong;
  }
}

}  // namespace
}  // namespace disarm::undoc
