#include "indexer/build/generations.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

class GenerationsTest : public testing::Test {
 protected:
  void make(int number, std::optional<int> previous) {
    const fs::path path = index::generation_path(index_, number);
    fs::create_directories(path);
    index::Manifest manifest = index::current_manifest();
    manifest.previous = previous;
    ASSERT_TRUE(index::write_manifest(path, manifest));
  }

  void publish(int number, std::optional<int> previous) {
    make(number, previous);
    ASSERT_TRUE(index::set_live_generation(index_, number));
  }

  std::set<std::string> entries(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
    return names;
  }

  TemporaryFolder folder_;
  fs::path index_ = folder_.path();
};

TEST_F(GenerationsTest, AreListedByNumber) {
  for (const int number : {10, 9, 1}) make(number, std::nullopt);
  folder_.write("generations/.building-3/data", "");
  folder_.write("generations/notes", "");
  EXPECT_THAT(generations_on_disk(index_), ElementsAre(1, 9, 10));
  EXPECT_THAT(generations_on_disk(index_ / "nowhere"), IsEmpty());
}

TEST_F(GenerationsTest, OldOnesGoAndThoseToKeepStay) {
  publish(1, std::nullopt);
  for (int number = 2; number <= 5; ++number) publish(number, number - 1);
  const auto removed = remove_old_generations(index_, 2);
  ASSERT_TRUE(removed) << removed.error().message;
  EXPECT_THAT(removed->generations, ElementsAre(1, 2));
  EXPECT_GT(removed->bytes, 100U);
  EXPECT_THAT(entries(index_ / "generations"), ElementsAre("3", "4", "5"));
  EXPECT_THAT(remove_old_generations(index_, 0)->generations, ElementsAre(3, 4));
}

TEST_F(GenerationsTest, TheOneARollbackHasLeftStaysUntilTheNextPublication) {
  publish(1, std::nullopt);
  publish(2, 1);
  publish(3, 2);
  ASSERT_TRUE(index::set_live_generation(index_, 2));
  EXPECT_THAT(remove_old_generations(index_, 1)->generations, IsEmpty());
  publish(4, 2);
  EXPECT_EQ(previous_generation(index_, 4), 2);
  EXPECT_THAT(remove_old_generations(index_, 1)->generations, ElementsAre(1, 3));
}

TEST_F(GenerationsTest, WithoutKnowingItThePreviousOneIsTheNextLower) {
  for (const int number : {3, 5, 8}) make(number, std::nullopt);
  EXPECT_EQ(previous_generation(index_, 8), 5);
  EXPECT_EQ(previous_generation(index_, 3), std::nullopt);
  make(9, 4);  // which is gone
  EXPECT_EQ(previous_generation(index_, 9), std::nullopt);
}

TEST_F(GenerationsTest, LeftoversOfCrashedRunsGoAndNothingElse) {
  publish(1, std::nullopt);
  publish(2, 1);
  make(3, 2);  // finished, and then the run crashed
  ASSERT_TRUE(index::set_live_generation(index_, 1));
  folder_.write("generations/.building-123/resolutions/data", "unfinished");
  folder_.write("generations/.removed-7/manifest.json", "{}");
  folder_.write("current.new-99", "3");
  folder_.write("notes.new-1", "not ours");
  const auto removed = remove_leftovers(index_);
  ASSERT_TRUE(removed) << removed.error().message;
  EXPECT_EQ(removed->leftovers, 4U);
  EXPECT_THAT(removed->generations, IsEmpty());
  EXPECT_THAT(entries(index_ / "generations"), ElementsAre("1", "2"));
  EXPECT_THAT(entries(index_), ElementsAre("current", "generations", "notes.new-1"));
}

TEST_F(GenerationsTest, AFirstRunThatCrashedJustBeforePublicationLeavesNothing) {
  make(1, std::nullopt);
  EXPECT_EQ(remove_leftovers(index_)->leftovers, 1U);
  EXPECT_THAT(generations_on_disk(index_), IsEmpty());
}

TEST_F(GenerationsTest, ALostFileCurrentCostsNoGeneration) {
  make(6, 5);
  make(7, 6);
  const auto removed = remove_leftovers(index_);
  ASSERT_FALSE(removed);
  EXPECT_EQ(removed.error().code, ErrorCode::kBrokenIndex);
  EXPECT_THAT(removed.error().hint, testing::HasSubstr("rollback --to 7"));
  EXPECT_THAT(generations_on_disk(index_), ElementsAre(6, 7));
}

}  // namespace
}  // namespace disarm::build
