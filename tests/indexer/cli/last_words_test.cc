#include "indexer/cli/last_words.h"

#include <cerrno>
#include <exception>

#include <gtest/gtest.h>

namespace disarm::cli {
namespace {

[[noreturn]] void end_with(int error_number) {
  install_last_words();
  errno = error_number;
  std::terminate();
}

TEST(LastWordsDeathTest, TellOfAFullDisk) {
  EXPECT_EXIT(end_with(ENOSPC), testing::ExitedWithCode(74),
              "could not be written .*hint: the index is as it was");
}

TEST(LastWordsDeathTest, TellOfAFaultOfTheProgram) {
  EXPECT_EXIT(end_with(0), testing::ExitedWithCode(70), "please report it");
}

}  // namespace
}  // namespace disarm::cli
