#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "common/index/manifest.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;

class StatusCommandTest : public IndexerTest {};

TEST_F(StatusCommandTest, PrintsJson) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  update();
  const auto result = run({"status", "--index", index_, "--format", "json"});
  EXPECT_EQ(result.status, 0) << result.errors;
  const auto json = parse_json(result.output);
  ASSERT_TRUE(json) << result.output;
  EXPECT_EQ(json->at("resolutions"), 1);
  EXPECT_GT(json->at("paragraphs"), 1);
  EXPECT_EQ(json->at("sources"), 1);
  EXPECT_EQ(json->at("failures"), 0);
  EXPECT_EQ(json->at("generation"), 1);
  EXPECT_EQ(json->at("schema_version"), index::kSchemaVersion);
  EXPECT_EQ(json->at("last_run").at("added"), 1);
  for (const char* name : {"program_version", "xapian_version", "icu_version", "created", "bytes", "index"}) {
    EXPECT_TRUE(json->contains(name)) << name;
  }
}

TEST_F(StatusCommandTest, PrintsText) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  update();
  const auto result = run({"status", "--index", index_});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, HasSubstr("resolutions  1\n"));
}

TEST_F(StatusCommandTest, SaysThatThereIsNoIndex) {
  const auto result = run({"status", "--index", index_});
  EXPECT_EQ(result.status, 66);
  EXPECT_THAT(result.errors, HasSubstr("there is no index in " + index_));
  EXPECT_THAT(result.errors, HasSubstr("hint: build one with"));
}

TEST_F(StatusCommandTest, RefusesAnIndexThatIsTooNew) {
  folder_.write("index/current", "1\n");
  folder_.write("index/generations/1/manifest.json", R"({"schema_version": 99})");
  const auto result = run({"status", "--index", index_});
  EXPECT_EQ(result.status, 76);
  EXPECT_THAT(result.errors, HasSubstr("a newer disarm-indexer (schema 99; this program reads "));
}

}  // namespace
}  // namespace disarm
