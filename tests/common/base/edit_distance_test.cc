#include "common/base/edit_distance.h"

#include <gtest/gtest.h>

namespace disarm {
namespace {

TEST(EditDistance, CountsSlips) {
  EXPECT_EQ(edit_distance("session", "session"), 0U);
  EXPECT_EQ(edit_distance("sesion", "session"), 1U);
  EXPECT_EQ(edit_distance("sesison", "session"), 1U) << "a swap of neighbours is one slip";
  EXPECT_EQ(edit_distance("", "abc"), 3U);
}

}  // namespace
}  // namespace disarm
