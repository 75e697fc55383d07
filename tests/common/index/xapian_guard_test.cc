#include "common/index/xapian_guard.h"

#include <cerrno>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::index {
namespace {

TEST(Guarded, GivesTheValueOfTheWork) {
  EXPECT_EQ(guarded([] { return 7; }).value(), 7);
  EXPECT_TRUE(guarded([] {}));
}

TEST(Guarded, PassesResultsThrough) {
  const auto failed = guarded([]() -> Result<int> { return fail(ErrorCode::kIo, "disk"); });
  EXPECT_EQ(failed.error().code, ErrorCode::kIo);
  EXPECT_EQ(guarded([]() -> Result<std::string> { return "text"; }).value(), "text");
}

TEST(Guarded, TurnsExceptionsIntoErrors) {
  const auto locked = guarded([] { throw Xapian::DatabaseLockError("in use"); });
  EXPECT_EQ(locked.error().code, ErrorCode::kLocked);
  EXPECT_THAT(locked.error().message, testing::HasSubstr("in use"));
  const auto missing = guarded([]() -> int { throw Xapian::DatabaseOpeningError("no such database"); });
  EXPECT_EQ(missing.error().code, ErrorCode::kNoIndex);
  const auto damaged = guarded([]() -> Result<int> { throw Xapian::DatabaseCorruptError("rubbish"); });
  EXPECT_EQ(damaged.error().code, ErrorCode::kBrokenIndex);
  const auto fault = guarded([] { throw Xapian::InvalidArgumentError("a term is too long"); });
  EXPECT_EQ(fault.error().code, ErrorCode::kInternal);
}

TEST(Guarded, KnowsWhenTheSystemRefused) {
  const auto full = guarded([] { throw Xapian::DatabaseError("error writing block", ENOSPC); });
  EXPECT_EQ(full.error().code, ErrorCode::kIo);
  EXPECT_THAT(full.error().message, testing::HasSubstr("No space left"));
  const auto undone =
      guarded([] { throw Xapian::DatabaseError("Modifications failed (No space left on device)"); });
  EXPECT_EQ(undone.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm::index
