#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

class UpdateCommandTest : public IndexerTest {};

TEST_F(UpdateCommandTest, SumsUpInOneLine) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  const auto result = update();
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("generation 1: 1 indexed (1 added); 1 resolutions"));
  EXPECT_EQ(std::ranges::count(result.output, '\n'), 1);
  EXPECT_THAT(result.errors, IsEmpty()) << "progress is for terminals";
}

TEST_F(UpdateCommandTest, SaysThatNothingChanged) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  update();
  const auto result = update();
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, HasSubstr("nothing changed, generation 1 stays: 1 unchanged"));
}

TEST_F(UpdateCommandTest, IsSilentWhenAsked) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  const auto result = run({"update", "--quiet", "--index", index_, un_.native()});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output + result.errors, IsEmpty());
}

TEST_F(UpdateCommandTest, GoesOnWhenADocumentFails) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  folder_.write("un/broken.pdf", "%PDF-1.4 and then rubbish");
  folder_.write("un/empty.txt", "");
  const auto result = update();
  EXPECT_EQ(result.status, 3);
  EXPECT_THAT(result.output, HasSubstr("3 added"));
  EXPECT_THAT(result.output, HasSubstr("1 indexed, 2 failed"));
  EXPECT_THAT(result.output, HasSubstr("see: disarm-indexer failures"));
  EXPECT_THAT(result.output, HasSubstr("1 resolutions"));
  EXPECT_EQ(update().status, 3) << "the same folder, the same answer";
}

TEST_F(UpdateCommandTest, PublishesNothingWhenAPathIsNotThere) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  const auto result = run({"update", "--index", index_, un_.native(), "/nowhere"});
  EXPECT_EQ(result.status, 66);
  EXPECT_THAT(result.errors, HasSubstr("/nowhere"));
  EXPECT_FALSE(fs::exists(index_));
}

TEST_F(UpdateCommandTest, TakesPathsThatLookLikeOptions) {
  const fs::path before = fs::current_path();
  folder_.write("-odd.md", kSampleResolution);
  fs::current_path(folder_.path());
  const auto result = run({"update", "--index", index_, "--", "-odd.md"});
  fs::current_path(before);
  EXPECT_EQ(result.status, 0) << result.errors;
}

TEST_F(UpdateCommandTest, TellsScriptsEverySourceOnce) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  folder_.write("un/copy/A_RES_79_58.md", kSampleResolution);
  folder_.write("un/empty.txt", "");
  const auto result = run({"update", "--index", index_, "--format", "json", "--jobs", "1", un_.native()});
  EXPECT_EQ(result.status, 3) << result.errors;
  const auto json = parse_json(result.output);
  ASSERT_TRUE(json) << result.output;
  EXPECT_EQ(json->at("indexed"), 1);
  EXPECT_EQ(json->at("duplicates"), 1);
  EXPECT_EQ(json->at("failed"), 1);
  EXPECT_EQ(json->at("added"), 3);
  EXPECT_EQ(json->at("generation"), 1);
  EXPECT_EQ(json->at("published"), true);
}

TEST_F(UpdateCommandTest, FindsTheIndexByTheEnvironment) {
  folder_.write("un/A_RES_79_58.md", kSampleResolution);
  const auto result =
      run_program(program_path("disarm-indexer"), {"update", un_.native()}, {{"DISARM_INDEX", index_}});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_TRUE(fs::exists(fs::path(index_) / "current"));
}

TEST_F(UpdateCommandTest, IndexesRealDocuments) {
  DISARM_NEEDS_SHARED();
  const auto seed = shared_folder() / "corpus" / "un";
  const auto result = run({"update", "--index", index_, seed / "A_RES_79_58.pdf", seed / "A_RES_79_57.pdf",
                           shared_folder() / "seed" / "A_RES_79_58.md"});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("3 added"));
  EXPECT_THAT(result.output, HasSubstr("2 resolutions"));
}

}  // namespace
}  // namespace disarm
