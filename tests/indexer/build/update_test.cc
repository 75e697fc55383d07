#include "indexer/upkeep/status.h"
#include "tests/indexer/build/update_fixture.h"

namespace disarm::build {
namespace {

TEST_F(UpdateTest, CreatesAnIndex) {
  write("1", "A/RES/1/1\nurges peace\nrequests peace");
  write("2", "A/RES/1/2\nurges war to end");
  const RunEntry run = update_all();
  EXPECT_TRUE(report_.published);
  EXPECT_EQ(report_.generation, 1);
  EXPECT_EQ(run.outcomes, (OutcomeCounts{.indexed = 2}));
  EXPECT_EQ(run.changes, (ChangeCounts{.added = 2}));
  EXPECT_EQ(run.documents, 2U);
  EXPECT_EQ(run.paragraphs, 3U);
  EXPECT_EQ(observer_.last.done, 2U);
  EXPECT_EQ(observer_.last.bytes_done, observer_.last.bytes_total);
  EXPECT_EQ(documents_with("peace"), 2U);
  EXPECT_EQ(index::open_index(index_)->manifest.paragraphs, 3U);
}

TEST_F(UpdateTest, WritesNothingWhenNothingChanged) {
  write("1", "A/RES/1/1\nurges peace");
  update_all();
  const RunEntry run = update_all();
  EXPECT_FALSE(report_.published);
  EXPECT_EQ(report_.generation, 1);
  EXPECT_EQ(run.outcomes, (OutcomeCounts{.unchanged = 1}));
  EXPECT_EQ(run.documents, 1U);
  EXPECT_THAT(read_, IsEmpty());
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(UpdateTest, WritesNothingWhenThereIsNothing) {
  fs::create_directories(un_);
  update_all();
  EXPECT_FALSE(report_.published);
  EXPECT_EQ(report_.generation, 0);
  EXPECT_EQ(index::live_generation(index_).value(), std::nullopt);
}

TEST_F(UpdateTest, RemovesWhatVanished) {
  const auto path = write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/2\nurges patience");
  update_all();
  fs::remove(path);
  EXPECT_EQ(update_all().changes, (ChangeCounts{.removed = 1}));
  EXPECT_EQ(resolutions().size(), 1U);
  EXPECT_EQ(documents_with("peace"), 0U);
}

// Xapian cannot answer every query over documents whose numbers have gaps, see amendment.cc.
TEST_F(UpdateTest, NumbersDocumentsWithoutGaps) {
  for (int i = 1; i <= 9; ++i) write(std::to_string(i), "A/RES/1/" + std::to_string(i) + "\nurges peace\nx");
  update_all();
  for (const char* name : {"1", "4", "9"}) fs::remove(un_ / name);
  write("2", "A/RES/1/2\nurges quiet\nx");
  write("10", "A/RES/1/10\nurges peace\nx");
  update_all();
  const auto opened = index::open_index(index_).value();
  for (const auto& database : {opened.resolutions.database(), opened.paragraphs.database()}) {
    EXPECT_EQ(database.get_lastdocid(), database.get_doccount());
  }
  EXPECT_EQ(resolutions().size(), 7U);
  EXPECT_EQ(opened.paragraphs.count(), 14U);
  EXPECT_EQ(documents_with("peace"), 6U);
}

TEST_F(UpdateTest, LeavesTheSourcesOfOtherFolders) {
  write("a/1", "A/RES/1/1\nx");
  write("b/2", "A/RES/1/2\nx");
  ASSERT_TRUE(try_update({un_ / "a"}));
  ASSERT_TRUE(try_update({un_ / "b"}));
  EXPECT_EQ(resolutions().size(), 2U);
  EXPECT_THAT(read_, ElementsAre("2"));
}

TEST_F(UpdateTest, KeepsTheLiveAndThePreviousGeneration) {
  for (int i = 1; i <= 4; ++i) {
    write("1", "A/RES/1/1\nversion " + std::to_string(i));
    update_all();
    EXPECT_EQ(report_.generation, i);
  }
  EXPECT_THAT(generations(), ElementsAre("3", "4"));
}

TEST_F(UpdateTest, TellsItsStatus) {
  write("1", "A/RES/1/1\nx\ny");
  write("bad", "broken");
  update_all();
  const auto status = upkeep::read_status(index_).value();
  EXPECT_EQ(status.generation, 1);
  EXPECT_EQ(status.manifest.resolutions, 1U);
  EXPECT_EQ(status.manifest.paragraphs, 2U);
  EXPECT_EQ(status.counts.sources, 2U);
  EXPECT_EQ(status.counts.failures, 1U);
  EXPECT_GT(status.bytes, 1000U);
  ASSERT_TRUE(status.last_run);
  EXPECT_EQ(status.last_run->changes.added, 2U);
  EXPECT_EQ(status.last_run->outcomes.failed, 1U);
  EXPECT_EQ(upkeep::read_status(folder_.path()).error().code, ErrorCode::kNoIndex);
}

}  // namespace
}  // namespace disarm::build
