#include "common/base/time.h"

#include <gtest/gtest.h>

namespace disarm {
namespace {

using std::chrono::milliseconds;

TEST(Time, PrintsUtc) {
  EXPECT_EQ(to_utc_text(std::chrono::system_clock::from_time_t(0)), "1970-01-01T00:00:00Z");
}

TEST(Time, PrintsDurationsForPeople) {
  EXPECT_EQ(human_duration(milliseconds(350)), "0.3 s");
  EXPECT_EQ(human_duration(milliseconds(12'400)), "12 s");
  EXPECT_EQ(human_duration(milliseconds(200'000)), "3 min 20 s");
  EXPECT_EQ(human_duration(milliseconds(7'500'000)), "2 h 5 min");
}

}  // namespace
}  // namespace disarm
