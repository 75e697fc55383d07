#include "common/cli/numbers.h"

#include <gtest/gtest.h>

namespace disarm::cli {
namespace {

TEST(Numbers, AreWholeFromZeroOn) {
  EXPECT_EQ(check_whole_number("0"), "");
  EXPECT_EQ(check_whole_number("1000"), "");
  for (const char* text : {"", "-1", "1.5", "abc", "1e3", "99999999999999999999"}) {
    EXPECT_EQ(check_whole_number(text), "'" + std::string(text) + "' is no whole number from 0 on");
  }
}

TEST(Numbers, MayHaveFractions) {
  EXPECT_EQ(check_number("0.5"), "");
  EXPECT_EQ(check_number("30"), "");
  for (const char* text : {"", "-1", "x", "nan", "inf", "1s"}) {
    EXPECT_EQ(check_number(text), "'" + std::string(text) + "' is no number from 0 on");
  }
}

}  // namespace
}  // namespace disarm::cli
