// Lists of paths on standard input, as `find` gives them.

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/integration/programs.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class PathLists : public testing::Test {
 protected:
  // Runs `script` in a shell, with the folder as $1 and "disarm-indexer update --index INDEX" as "${@:2}".
  ProgramResult update(const std::string& script) const {
    return run_program("/bin/sh", {"-c", "folder=$1; shift; " + script, "sh", folder_.path(),
                                   program_path("disarm-indexer"), "update", "--index", programs_.index()});
  }

  TemporaryFolder folder_;
  Programs programs_;
};

TEST_F(PathLists, HaveAPathOnEachLine) {
  folder_.write("a.txt", "Urges all States to act.\n");
  folder_.write("b/c.txt", "Calls upon all States to act.\n");
  folder_.write("d.txt", "Requests a report.\n");
  const auto result = update("printf '%s\\n' \"$folder/a.txt\" '' \"$folder/b\" | \"$@\" -");
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_EQ(programs_.status().at("sources"), 2);
}

TEST_F(PathLists, EndPathsWithANulWhenNamesHaveLineFeeds) {
  folder_.write("a\nb.txt", "Urges all States to act.\n");
  folder_.write("-c.txt", "Calls upon all States to act.\n");
  const auto result = update("find \"$folder\" -type f -print0 | \"$@\" -0 -");
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_EQ(programs_.status().at("sources"), 2);
}

TEST_F(PathLists, NameWhatIsMissingAndTakeTheRest) {
  folder_.write("a.txt", "Urges all States to act.\n");
  const auto result = update("printf '%s\\n' \"$folder/absent.pdf\" \"$folder/a.txt\" | \"$@\" -");
  EXPECT_EQ(result.status, 3);
  EXPECT_EQ(programs_.status().at("failures"), 1);
  EXPECT_THAT(programs_.indexer("failures").output, HasSubstr("absent.pdf"));
  EXPECT_EQ(programs_.hits("urges").size(), 1U);
}

TEST_F(PathLists, StandBesidePaths) {
  const fs::path other = folder_.write("other/a.txt", "Urges all States to act.\n");
  folder_.write("b.txt", "Calls upon all States to act.\n");
  EXPECT_EQ(update("echo \"$folder/b.txt\" | \"$@\" - \"$folder/other\"").status, 0);
  EXPECT_EQ(programs_.status().at("sources"), 2);
}

TEST_F(PathLists, AreRefusedWhenTheyNameNothing) {
  const auto result = update("\"$@\" - < /dev/null");
  EXPECT_EQ(result.status, 2);
  EXPECT_THAT(result.errors, HasSubstr("standard input names no path"));
}

}  // namespace
}  // namespace disarm
