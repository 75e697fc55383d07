#include "common/base/threads.h"

#include <atomic>

#include <gtest/gtest.h>

namespace disarm {
namespace {

TEST(RunThreads, RunsTheWorkInEach) {
  std::atomic<int> runs = 0;
  const auto work = [&]() -> Result<void> {
    ++runs;
    return {};
  };
  EXPECT_TRUE(run_threads(3, work));
  EXPECT_EQ(runs, 3);
  EXPECT_TRUE(run_threads(0, work));
  EXPECT_EQ(runs, 4);
}

TEST(RunThreads, WaitsForAllAndTellsOfAnError) {
  std::atomic<int> runs = 0;
  const auto done = run_threads(3, [&]() -> Result<void> {
    if (++runs == 2) return fail(ErrorCode::kIo, "the second fails");
    return {};
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "the second fails");
  EXPECT_EQ(runs, 3);
}

}  // namespace
}  // namespace disarm
