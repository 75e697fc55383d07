#include "searcher/query/nearest_name.h"

#include <vector>

#include <gtest/gtest.h>

namespace disarm::query {
namespace {

TEST(NearestName, FindsTheNearestCandidate) {
  const std::vector<std::string> names = {"symbol", "session", "type", "title"};
  EXPECT_EQ(nearest_name("sesion", names), "session");
  EXPECT_EQ(nearest_name("titel", names), "title");
  EXPECT_EQ(nearest_name("disarmament", names), std::nullopt);
  EXPECT_EQ(nearest_name("10", names), std::nullopt);
}

}  // namespace
}  // namespace disarm::query
