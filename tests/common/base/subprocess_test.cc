#include "common/base/subprocess.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

using namespace std::chrono_literals;

Result<std::string> shell(const std::string& script, std::string_view input = {},
                          std::chrono::milliseconds limit = 10s) {
  return run_program({.program = "/bin/sh", .arguments = {"-c", script}, .input = input, .limit = limit});
}

TEST(RunProgram, GivesInputAndTakesOutput) {
  EXPECT_EQ(shell("cat; echo end", "some text ").value(), "some text end\n");
  const std::string large(3'000'000, 'x');
  EXPECT_EQ(shell("cat", large).value(), large);
}

TEST(RunProgram, LetsTheProgramSeekInItsInput) {
  EXPECT_EQ(shell("cat /dev/stdin; cat /dev/stdin", "twice ").value(), "twice twice ");
}

TEST(RunProgram, ReportsFailures) {
  const auto failed = shell("exit 3");
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::kBadDocument);
  EXPECT_FALSE(shell("kill -9 $$"));
  const auto missing = run_program({.program = "/nowhere/program", .arguments = {}, .input = {}});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kIo);
}

TEST(RunProgram, TriesAgainWhatCrashes) {
  const TemporaryFolder folder;
  const std::string script = "echo x >> '" + (folder.path() / "runs").string() + "'; [ $(wc -l < '" +
                             (folder.path() / "runs").string() + "') -ge 3 ] || kill -9 $$";
  const auto tried = [&](int attempts) {
    std::filesystem::remove(folder.path() / "runs");
    return run_program(
        {.program = "/bin/sh", .arguments = {"-c", script}, .input = {}, .attempts = attempts});
  };
  EXPECT_TRUE(tried(3));
  EXPECT_FALSE(tried(2));
}

TEST(RunProgram, KillsWhatDoesNotEnd) {
  const auto start = std::chrono::steady_clock::now();
  const auto late = shell("sleep 60 & sleep 60", {}, 300ms);
  ASSERT_FALSE(late);
  EXPECT_NE(late.error().message.find("in time"), std::string::npos);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 30s);
}

TEST(RunProgram, BoundsTheOutput) {
  const auto much = run_program({.program = "/bin/sh",
                                 .arguments = {"-c", "while :; do echo much; done"},
                                 .input = {},
                                 .most_output = 100'000});
  ASSERT_FALSE(much);
  EXPECT_NE(much.error().message.find("more than"), std::string::npos);
}

TEST(FindProgram, LooksInThePath) {
  EXPECT_TRUE(find_program("sh").has_value());
  EXPECT_FALSE(find_program("no-such-program-anywhere").has_value());
}

}  // namespace
}  // namespace disarm
