#include "indexer/build/work_folder.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class WorkFolderTest : public testing::Test {
 protected:
  std::set<std::string> generations() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_.path() / "generations")) {
      names.insert(entry.path().filename());
    }
    return names;
  }

  TemporaryFolder folder_;
};

TEST_F(WorkFolderTest, BecomesTheLiveGeneration) {
  auto work = WorkFolder::create(folder_.path(), std::nullopt);
  ASSERT_TRUE(work);
  EXPECT_EQ(work->publish().value(), 1);
  EXPECT_EQ(index::live_generation(folder_.path()).value(), 1);
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(WorkFolderTest, IsGoneWhenItIsNotPublished) {
  {
    const auto work = WorkFolder::create(folder_.path(), std::nullopt);
    EXPECT_EQ(generations().size(), 1U);
  }
  EXPECT_THAT(generations(), ElementsAre());
}

TEST_F(WorkFolderTest, StartsAsACopyAndKeepsOnlyThePreviousGeneration) {
  folder_.write("current", "2\n");
  folder_.write("generations/1/manifest.json", "{}");
  folder_.write("generations/2/resolutions/data", "resolutions");
  folder_.write("generations/2/paragraphs/data", "paragraphs");
  folder_.write("generations/2/catalogue.sqlite", "catalogue");
  auto work = WorkFolder::create(folder_.path(), 2);
  ASSERT_TRUE(work) << work.error().message;
  index::Manifest manifest = index::current_manifest();
  manifest.previous = 2;
  ASSERT_TRUE(index::write_manifest(work->path(), manifest));
  EXPECT_TRUE(fs::exists(index::catalogue_path(work->path())));
  EXPECT_EQ(work->publish().value(), 3);
  EXPECT_THAT(generations(), ElementsAre("2", "3"));
}

TEST_F(WorkFolderTest, CannotCopyAGenerationThatIsNotThere) {
  EXPECT_EQ(WorkFolder::create(folder_.path(), 9).error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm::build
