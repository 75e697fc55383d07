#include "searcher/query/lettered_parts.h"

#include <gtest/gtest.h>

namespace disarm::query {
namespace {

TEST(LetteredParts, StandBehindTheNumber) {
  EXPECT_EQ(lettered_parts("A/RES/47/54").front(), "A/RES/47/54A");
  EXPECT_EQ(lettered_parts("A/RES/47/54").size(), 26U);
  EXPECT_EQ(lettered_parts("A/RES/217(III)").front(), "A/RES/217A(III)");
}

TEST(LetteredParts, AreOnlyOfWholeResolutions) {
  EXPECT_TRUE(lettered_parts("A/RES/47/54G").empty());
  EXPECT_TRUE(lettered_parts("S/RES/1540(2004)").empty());
  EXPECT_TRUE(lettered_parts("A/79/408").empty());
}

}  // namespace
}  // namespace disarm::query
