#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"
#include "tests/support/paths.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ParseCommandTest : public IndexerTest {};

TEST_F(ParseCommandTest, PrintsOneObjectALineWithItsSourceFirst) {
  const std::string path = folder_.write("A_RES_79_58.md", kSampleResolution);
  const auto result = run({"parse", path, path});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_EQ(std::ranges::count(result.output, '\n'), 2);
  EXPECT_THAT(result.output, StartsWith("{\"source\":\"" + path + "\",\"symbol\":\"A/RES/79/58\""));
}

TEST_F(ParseCommandTest, IndentsForPeople) {
  const std::string path = folder_.write("A_RES_79_58.md", kSampleResolution);
  const auto result = run({"parse", path, "--pretty"});
  EXPECT_THAT(result.output, StartsWith("{\n  \"source\""));
  EXPECT_TRUE(parse_json(result.output));
}

TEST_F(ParseCommandTest, ExplainsWhichLineBecameWhat) {
  const std::string path = source_folder() / "corpora" / "sample" / "79" / "A_RES_79_371.pdf";
  const auto result = run({"parse", "--explain", path});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("session         Seventy-ninth session\n"));
  EXPECT_THAT(result.output, HasSubstr("enacting        The General Assembly,\n"));
  EXPECT_THAT(result.output, HasSubstr("op1      operative       1. "));
  EXPECT_THAT(result.output, HasSubstr("resolution A/RES/79/371, confidence "));
  EXPECT_THAT(result.output, Not(HasSubstr("\x1b["))) << "colour is for terminals";
  EXPECT_EQ(run({"parse", "--explain", "--pretty", path}).status, 2);
}

TEST_F(ParseCommandTest, NamesWhatCannotBeReadAndGoesOn) {
  const std::string good = folder_.write("A_RES_79_58.md", kSampleResolution);
  const std::string empty = folder_.write("empty.txt", "");
  const auto result = run({"parse", "/nowhere.pdf", empty, good});
  EXPECT_EQ(result.status, 3);
  EXPECT_THAT(result.errors, HasSubstr("/nowhere.pdf"));
  EXPECT_THAT(result.errors, HasSubstr(empty));
  EXPECT_EQ(std::ranges::count(result.output, '\n'), 1);
}

TEST_F(ParseCommandTest, ReadsStandardInput) {
  const auto result = run({"parse", "-"});
  EXPECT_EQ(result.status, 3) << "the tests' standard input is empty";
  EXPECT_THAT(result.errors, HasSubstr("disarm-indexer: -: "));
}

}  // namespace
}  // namespace disarm
