#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ProgramTest : public IndexerTest {};

TEST_F(ProgramTest, PrintsItsVersion) {
  const auto result = run({"--version"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, testing::MatchesRegex("disarm-indexer [0-9.]+\n"));
}

TEST_F(ProgramTest, HelpsWithExamples) {
  for (const char* command : {"update", "parse", "status", "failures"}) {
    const auto result = run({command, "--help"});
    EXPECT_EQ(result.status, 0) << command;
    EXPECT_THAT(result.output, HasSubstr("EXAMPLES\n  disarm-indexer " + std::string(command)));
  }
  const auto result = run({"--help"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, HasSubstr("EXIT STATUS"));
}

TEST_F(ProgramTest, RefusesWrongCommandLines) {
  const std::vector<std::vector<std::string>> wrong = {
      {}, {"nosuch"}, {"update"}, {"status", "--nosuch"}, {"status", "--format", "xml"}, {"parse"}};
  for (const auto& arguments : wrong) {
    const auto result = run(arguments);
    EXPECT_EQ(result.status, 2) << testing::PrintToString(arguments);
    EXPECT_THAT(result.errors, HasSubstr("disarm-indexer: "));
    EXPECT_THAT(result.errors, HasSubstr("hint: see: disarm-indexer"));
    EXPECT_THAT(result.output, IsEmpty());
  }
}

TEST_F(ProgramTest, NamesASubCommandThatIsNone) {
  EXPECT_THAT(run({"updat", "x"}).errors, HasSubstr("there is no sub-command or option 'updat'"));
}

TEST_F(ProgramTest, NamesTheHelpOfTheSubCommand) {
  EXPECT_THAT(run({"status", "--nosuch"}).errors, HasSubstr("disarm-indexer status --help"));
}

}  // namespace
}  // namespace disarm
