#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;

class FailuresCommandTest : public IndexerTest {};

TEST_F(FailuresCommandTest, ListsThemAsJson) {
  const auto path = folder_.write("un/empty.txt", "");
  update();
  const auto json = parse_json(run({"failures", "--index", index_, "--format", "json"}).output);
  ASSERT_TRUE(json);
  ASSERT_EQ(json->size(), 1U);
  EXPECT_EQ(json->at(0).at("source"), path.native());
  EXPECT_NE(json->at(0).at("reason"), "");
  EXPECT_TRUE(json->at(0).contains("hint"));
}

TEST_F(FailuresCommandTest, ListsThemAsText) {
  const auto path = folder_.write("un/empty.txt", "");
  update();
  EXPECT_THAT(run({"failures", "--index", index_}).output, HasSubstr(path.native() + ": "));
}

TEST_F(FailuresCommandTest, PrintsAnEmptyArrayWhenThereIsNone) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  update();
  EXPECT_EQ(run({"failures", "--index", index_, "--format", "json"}).output, "[]\n");
}

}  // namespace
}  // namespace disarm
