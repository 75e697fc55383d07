#include "indexer/build/writer_lock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

TEST(WriterLock, IsHeldByOneAtATime) {
  const TemporaryFolder folder;
  {
    const auto first = WriterLock::acquire(folder.path());
    ASSERT_TRUE(first);
    const auto second = WriterLock::acquire(folder.path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::kLocked);
    EXPECT_THAT(second.error().message, testing::HasSubstr(folder.path().native()));
  }
  EXPECT_TRUE(WriterLock::acquire(folder.path()));
}

TEST(WriterLock, NeedsAFolder) {
  EXPECT_EQ(WriterLock::acquire("/nowhere").error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm::build
