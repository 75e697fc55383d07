#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;

class CoverageCommandTest : public IndexerTest {
 protected:
  void SetUp() override {
    folder_.write("un/A_RES_79_58.md", kSampleResolution);
    std::string other = kSampleResolution;
    other.replace(other.find("79/58."), 6, "79/61.");
    folder_.write("un/A_RES_79_61.md", other);
    folder_.write("un/A_RES_79_60.pdf", "%PDF-1.4 and then nothing");
    ASSERT_EQ(update().status, 3);
    list_ = folder_.write("list", "A/RES/79/58\nA/RES/79/59\n79/60\n").native();
  }

  ProgramResult coverage(const std::vector<std::string>& options = {}) const {
    std::vector<std::string> all = {"coverage", "--index", index_};
    all.insert(all.end(), options.begin(), options.end());
    return run(all);
  }

  std::string list_;
};

TEST_F(CoverageCommandTest, CountsSeriesAndNamesGaps) {
  const auto result = coverage();
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("A/RES/79"));
  EXPECT_THAT(result.output, HasSubstr("2  en 2; 58 to 61, missing 59-60\n"));
}

TEST_F(CoverageCommandTest, ComparesWithAList) {
  const auto result = coverage({"--expect", list_});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.output, HasSubstr("A/RES/79/59 is missing\n"));
  EXPECT_THAT(result.output, HasSubstr("A/RES/79/60 is missing: "));
  EXPECT_THAT(result.output, HasSubstr("1 of 3 expected documents are there"));
}

TEST_F(CoverageCommandTest, TakesTheListFromStandardInput) {
  const std::vector<std::string> command = {"coverage", "--index", index_, "--expect", "-"};
  const auto result = run(command, "79/58\n79/59\n");
  EXPECT_EQ(result.status, 1) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("1 of 2 expected documents are there"));
  EXPECT_THAT(run(command, "no symbol here\n").errors, HasSubstr("standard input, line 1"));
}

TEST_F(CoverageCommandTest, PrintsJson) {
  const auto json = parse_json(coverage({"--expect", list_, "--format", "json"}).output);
  ASSERT_TRUE(json);
  EXPECT_EQ(json->at("documents"), 2);
  EXPECT_EQ(json->at("expected"), 3);
  EXPECT_EQ(json->at("missing").size(), 2U);
  const Json& series = json->at("series").at(0);
  EXPECT_EQ(series.at("session"), "79");
  EXPECT_EQ(series.at("languages"), Json({{"en", 2}}));
  EXPECT_EQ(series.at("gaps"), Json({{{"first", 59}, {"last", 60}}}));
}

TEST_F(CoverageCommandTest, SaysWhatIsWrongWithAList) {
  EXPECT_EQ(coverage({"--expect", "/nowhere"}).status, 66);
  const auto wrong = coverage({"--expect", folder_.write("wrong", "no symbol here\n").native()});
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.errors, HasSubstr("line 1"));
}

TEST_F(CoverageCommandTest, HistoryListsTheRunsNewestFirst) {
  folder_.write("un/new.md", "A new one.\n");
  update();
  const auto json = parse_json(run({"runs", "--index", index_, "--format", "json"}).output);
  ASSERT_TRUE(json);
  ASSERT_EQ(json->size(), 2U);
  EXPECT_EQ(json->at(0).at("added"), 1);
  EXPECT_EQ(json->at(1).at("added"), 3);
  EXPECT_EQ(parse_json(run({"runs", "--index", index_, "--limit", "1", "--format", "json"}).output)->size(),
            1U);
  EXPECT_THAT(run({"runs", "--index", index_}).output, HasSubstr("1 added"));
}

}  // namespace
}  // namespace disarm
