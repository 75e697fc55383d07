#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

using testing::HasSubstr;

class RemoveCommandTest : public IndexerTest {
 protected:
  void SetUp() override {
    folder_.write("un/A_RES_79_58.md", kSampleResolution);
    folder_.write("un/copies/A_RES_79_58.md", std::string(kSampleResolution) + "\n3. *Thanks* all.\n");
    folder_.write("un/drafts/one.md", "The first draft.\n");
    folder_.write("un/drafts/two.md", "The second draft.\n");
    ASSERT_EQ(update().status, 0);
    ASSERT_EQ(status().at("resolutions"), 3);
  }

  ProgramResult remove(const std::vector<std::string>& names) const {
    std::vector<std::string> all = {"remove", "--index", index_};
    all.insert(all.end(), names.begin(), names.end());
    return run(all);
  }

  Json status() const {
    return parse_json(run({"status", "--index", index_, "--format", "json"}).output).value_or(Json());
  }

  void expect_sound() const {
    const auto checked = run({"check", "--deep", "--index", index_});
    EXPECT_EQ(checked.status, 0) << checked.output;
  }
};

TEST_F(RemoveCommandTest, TakesOutADocumentFromAllItsSources) {
  const auto result = remove({"79/58"});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("2 sources removed; 2 resolutions"));
  expect_sound();
  EXPECT_TRUE(std::filesystem::exists(un_ / "A_RES_79_58.md")) << "files are not touched";
  EXPECT_EQ(update().status, 0);
  EXPECT_EQ(status().at("resolutions"), 3) << "the next update takes it in again";
  expect_sound();
}

TEST_F(RemoveCommandTest, TakesOutAFileAndKeepsWhatOthersHold) {
  EXPECT_EQ(remove({(un_ / "copies" / "A_RES_79_58.md").native()}).status, 0);
  EXPECT_EQ(status().at("sources"), 3);
  EXPECT_EQ(status().at("resolutions"), 3);
  expect_sound();
}

TEST_F(RemoveCommandTest, TakesOutAFolder) {
  EXPECT_EQ(remove({(un_ / "drafts").native()}).status, 0);
  EXPECT_EQ(status().at("sources"), 2);
  EXPECT_EQ(status().at("resolutions"), 1);
  expect_sound();
}

TEST_F(RemoveCommandTest, NamesWhatIsNotThereAndChangesNothing) {
  const auto result = remove({(un_ / "drafts").native(), "A/RES/1/1"});
  EXPECT_EQ(result.status, 66);
  EXPECT_THAT(result.errors, HasSubstr("no source and no document 'A/RES/1/1'"));
  EXPECT_EQ(status().at("generation"), 1);
  EXPECT_EQ(run({"remove", "--index", "/nowhere", "79/58"}).status, 66);
}

TEST_F(RemoveCommandTest, CompactingWritesOnlyWhatIsSmaller) {
  const auto compacted = run({"compact", "--index", index_, "--format", "json"});
  EXPECT_EQ(compacted.status, 0) << compacted.errors;
  const auto json = parse_json(compacted.output);
  ASSERT_TRUE(json);
  EXPECT_LE(json->at("bytes_after"), json->at("bytes_before"));
  EXPECT_EQ(json->at("published"), json->at("bytes_after") < json->at("bytes_before"));
  EXPECT_EQ(status().at("resolutions"), 3);
  expect_sound();
  EXPECT_THAT(run({"compact", "--index", index_}).output, HasSubstr("is compact already"));
}

}  // namespace
}  // namespace disarm
