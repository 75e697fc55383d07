#include "indexer/build/writer_lock.h"

#include <optional>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

TEST(WriterLock, IsHeldByOneAtATimeAndSaysByWhom) {
  const TemporaryFolder folder;
  {
    const auto first = WriterLock::acquire(folder.path());
    ASSERT_TRUE(first);
    const auto second = WriterLock::acquire(folder.path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::kLocked);
    EXPECT_THAT(second.error().message, HasSubstr("holds the index " + folder.path().native()));
    EXPECT_THAT(second.error().message, HasSubstr("process " + std::to_string(::getpid()) + " on "));
    EXPECT_THAT(second.error().message, HasSubstr("at work since 20"));
    EXPECT_THAT(second.error().hint, HasSubstr("--lock-timeout"));
    EXPECT_FALSE(WriterLock::acquire(folder.path())) << "a refused writer took it away from its holder";
  }
  EXPECT_TRUE(WriterLock::acquire(folder.path()));
}

TEST(WriterLock, IsWaitedForAsLongAsAsked) {
  const TemporaryFolder folder;
  std::optional<Result<WriterLock>> first = WriterLock::acquire(folder.path());
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(WriterLock::acquire(folder.path(), milliseconds(120)));
  EXPECT_GE(std::chrono::steady_clock::now() - begin, milliseconds(120));

  std::thread end_of_first([&] {
    std::this_thread::sleep_for(milliseconds(100));
    first.reset();
  });
  EXPECT_TRUE(WriterLock::acquire(folder.path(), std::chrono::minutes(1)));
  end_of_first.join();
}

TEST(WriterLock, OfADeadProcessIsNoObstacle) {
  const TemporaryFolder folder;
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto lock = WriterLock::acquire(folder.path());
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_TRUE(WriterLock::acquire(folder.path()));
}

TEST(WriterLock, IsUnnamedWhereTheFileTellsNothing) {
  const TemporaryFolder folder;
  const auto first = WriterLock::acquire(folder.path());
  for (const char* text : {"", "rubbish", "[]", R"({"pid": 1, "host": 2, "since": 3})"}) {
    folder.write("lock", text);
    EXPECT_THAT(WriterLock::acquire(folder.path()).error().message,
                testing::StartsWith("another disarm-indexer holds"))
        << text;
  }
}

TEST(WriterLock, NeedsAFolder) {
  EXPECT_EQ(WriterLock::acquire("/nowhere").error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm::build
