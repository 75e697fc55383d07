#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/indexer/cli/indexer_fixture.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class CheckCommandTest : public IndexerTest {
 protected:
  void SetUp() override {
    folder_.write("un/A_RES_79_58.md", kSampleResolution);
    folder_.write("un/notes.md", "Notes on a debate.\n\nIts second paragraph.\n");
    ASSERT_EQ(update().status, 0);
  }

  ProgramResult check(const std::vector<std::string>& options = {}) const {
    std::vector<std::string> all = {"check", "--index", index_};
    all.insert(all.end(), options.begin(), options.end());
    return run(all);
  }

  fs::path generation() const { return fs::path(index_) / "generations" / "1"; }

  static void damage(const fs::path& path) {
    const auto size = fs::file_size(path);
    std::ofstream(path, std::ios::binary) << std::string(size, '\xAA');
  }
};

TEST_F(CheckCommandTest, TellsThatAnIndexIsSound) {
  const auto result = check();
  EXPECT_EQ(result.status, 0) << result.output << result.errors;
  EXPECT_THAT(result.output, HasSubstr("generation 1 is sound: 2 resolutions"));
  const auto json = parse_json(check({"--deep", "--format", "json"}).output);
  ASSERT_TRUE(json);
  EXPECT_EQ(json->at("sound"), true);
  EXPECT_EQ(json->at("deep"), true);
  EXPECT_EQ(json->at("resolutions"), 2);
  EXPECT_GT(json->at("records"), 4);
  EXPECT_GT(json->at("queries"), 6);
  EXPECT_TRUE(json->at("problems").empty());
}

TEST_F(CheckCommandTest, FindsADatabaseThatIsNotOfThisCatalogue) {
  folder_.write("un/more.md", "One more.\n");
  update();
  fs::remove_all(generation() / "paragraphs");
  fs::copy(fs::path(index_) / "generations" / "2" / "paragraphs", generation() / "paragraphs");
  const auto result = check({"--generation", "1"});
  EXPECT_EQ(result.status, 65);
  EXPECT_THAT(result.output, HasSubstr("paragraphs in the catalogue"));
  EXPECT_THAT(result.output, HasSubstr("has paragraphs but no resolution"));
  EXPECT_EQ(check({"--generation", "2"}).status, 0);
}

TEST_F(CheckCommandTest, FindsDamagedFiles) {
  for (const char* file : {"paragraphs/postlist.glass", "resolutions/postlist.glass", "resolutions/positions",
                           "catalogue.sqlite"}) {
    const fs::path path = generation() / file;
    fs::copy_file(path, folder_.path() / "saved", fs::copy_options::overwrite_existing);
    damage(path);
    EXPECT_EQ(check({"--deep"}).status, 65) << file;
    fs::copy_file(folder_.path() / "saved", path, fs::copy_options::overwrite_existing);
  }
  EXPECT_EQ(check({"--deep"}).status, 0);
}

TEST_F(CheckCommandTest, FindsAMissingManifestAndAMissingGeneration) {
  fs::remove(generation() / "manifest.json");
  EXPECT_EQ(check().status, 65);
  fs::remove_all(generation());
  EXPECT_EQ(check().status, 66);
  EXPECT_EQ(run({"check", "--index", "/nowhere"}).status, 66);
}

}  // namespace
}  // namespace disarm
