// What an update does not do to an index, whatever happens.

#include "indexer/build/writer_lock.h"
#include "tests/indexer/build/update_fixture.h"

namespace disarm::build {
namespace {

TEST_F(UpdateTest, RefusesAPathThatIsNotThereBeforeAnythingIsMade) {
  options_.allow_removals = false;
  const auto report = try_update({folder_.path() / "absent"});
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code, ErrorCode::kNoInput);
  EXPECT_FALSE(fs::exists(index_));
}

TEST_F(UpdateTest, RefusesToWriteBesideAnotherWriter) {
  write("1", "A/RES/1/1\nx");
  update_all();
  const auto lock = WriterLock::acquire(index_);
  EXPECT_EQ(try_update({un_}).error().code, ErrorCode::kLocked);
}

TEST_F(UpdateTest, RemovesWhatACrashedRunLeft) {
  write("1", "A/RES/1/1\nx");
  update_all();
  folder_.write("index/generations/.building-1/writing/resolutions/data", "half");
  update_all();
  EXPECT_FALSE(report_.published);
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(UpdateTest, LeavesTheLiveGenerationWhenTheCopyFails) {
  write("1", "A/RES/1/1\nx");
  update_all();
  fs::remove_all(index::paragraphs_path(index::generation_path(index_, 1)));
  write("1", "A/RES/1/1\ny");
  EXPECT_FALSE(try_update({un_}));
  EXPECT_THAT(generations(), ElementsAre("1"));
  EXPECT_EQ(index::live_generation(index_).value(), 1);
}

TEST_F(UpdateTest, RefusesAnIndexOfAnotherSchema) {
  write("1", "A/RES/1/1\nx");
  update_all();
  folder_.write("index/generations/1/manifest.json", R"({"schema_version": 99})");
  write("2", "A/RES/1/2\nx");
  EXPECT_EQ(try_update({un_}).error().code, ErrorCode::kIndexVersion);
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(UpdateTest, DoesNotIndexItself) {
  write("1", "A/RES/1/1\nx");
  ASSERT_TRUE(try_update({folder_.path()}));
  const auto again = try_update({folder_.path()});
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->published);
}

TEST_F(UpdateTest, DoesNotEmptyTheIndexWhenAFolderIsEmptyOrMissing) {
  write("1", "A/RES/1/1\nx");
  update_all();
  options_.allow_removals = false;
  options_.max_removed = 1;
  fs::remove_all(un_);
  EXPECT_EQ(try_update({un_}).error().code, ErrorCode::kNoInput);
  fs::create_directories(un_);
  EXPECT_EQ(try_update({un_}).error().code, ErrorCode::kNoInput);
  EXPECT_EQ(resolutions().size(), 1U);
  fs::remove_all(un_);
  options_.allow_removals = true;
  EXPECT_EQ(update_all().documents, 0U);
}

TEST_F(UpdateTest, DoesNotRemoveMoreThanItsShareUnlessTold) {
  for (int i = 1; i <= 10; ++i) write(std::to_string(i), "A/RES/1/" + std::to_string(i) + "\nx");
  update_all();
  options_.allow_removals = false;
  for (int i = 1; i <= 3; ++i) fs::remove(un_ / std::to_string(i));
  const auto refused = try_update({un_});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message, "3 of 10 documents would be removed, more than 20 %");
  EXPECT_EQ(resolutions().size(), 10U);
  write("1", "A/RES/1/1\nx");
  EXPECT_EQ(update_all().documents, 8U) << "two of ten are allowed";
}

TEST_F(UpdateTest, PublishesWhatIsDoneWhenItIsStopped) {
  for (int i = 1; i <= 9; ++i) write(std::to_string(i), "A/RES/1/" + std::to_string(i) + "\nx");
  update_all();
  write("1", "A/RES/1/1\nchanged");
  fs::remove(un_ / "9");
  const std::atomic<bool> is_stopped = true;
  options_.is_stopped = &is_stopped;
  EXPECT_EQ(update_all().documents, 9U);
  EXPECT_TRUE(report_.interrupted);
  options_.is_stopped = nullptr;
  EXPECT_EQ(update_all().documents, 8U);
  EXPECT_EQ(documents_with("changed"), 1U);
}

}  // namespace
}  // namespace disarm::build
