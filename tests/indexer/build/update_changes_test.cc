// Which files an update takes for changed, and which it reads.

#include "common/index/record.h"
#include "common/index/record_reader.h"
#include "common/index/terms.h"
#include "tests/indexer/build/update_fixture.h"

namespace disarm::build {
namespace {

TEST_F(UpdateTest, ReadsOnlyWhatIsNewOrChanged) {
  write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/2\nurges peace");
  update_all();
  write("2", "A/RES/1/2\nurges patience");
  write("3", "A/RES/1/3\nurges peace");
  const RunEntry run = update_all();
  EXPECT_THAT(read_, ElementsAre("2", "3"));
  EXPECT_EQ(run.outcomes, (OutcomeCounts{.indexed = 2, .unchanged = 1}));
  EXPECT_EQ(run.changes, (ChangeCounts{.added = 1, .changed = 1}));
  EXPECT_EQ(run.documents, 3U);
  EXPECT_EQ(documents_with("peace"), 2U);
  EXPECT_EQ(documents_with("patience"), 1U);
}

TEST_F(UpdateTest, FollowsAFileWhoseSymbolChanged) {
  write("1", "A/RES/1/1\nx");
  update_all();
  write("1", "A/RES/1/9\nx");
  update_all();
  EXPECT_THAT(resolutions(), ElementsAre(testing::Key("A/RES/1/9")));
}

// What peers miss: no look at size and time alone would tell these changes.
TEST_F(UpdateTest, NoticesAChangeOfTheSameSizeWhoseTimeWasPutBack) {
  const auto path = write("1", "A/RES/1/1\nurges peace");
  update_all();
  const auto time = fs::last_write_time(path);
  folder_.write("un/1", "A/RES/1/1\nurges quiet");
  fs::last_write_time(path, time);
  EXPECT_EQ(update_all().changes, (ChangeCounts{.changed = 1}));
  EXPECT_EQ(documents_with("quiet"), 1U);
}

TEST_F(UpdateTest, NoticesAFileRestoredWithAnOlderTime) {
  const auto path = write("1", "A/RES/1/1\nurges peace");
  update_all();
  folder_.write("un/1", "A/RES/1/1\nurges quiet");
  fs::last_write_time(path, fs::file_time_type(std::chrono::seconds(1)));
  EXPECT_EQ(update_all().changes, (ChangeCounts{.changed = 1}));
}

TEST_F(UpdateTest, NoticesARewriteAtTheTimeOfTheLastRun) {
  folder_.write("un/1", "A/RES/1/1\nurges peace");
  update_all();
  folder_.write("un/1", "A/RES/1/1\nurges quiet");
  EXPECT_EQ(update_all().changes, (ChangeCounts{.changed = 1}));
}

TEST_F(UpdateTest, DoesNotReadWhatWasOnlyTouched) {
  const auto path = write("1", "A/RES/1/1\nurges peace");
  update_all();
  fs::last_write_time(path, fs::file_time_type(std::chrono::seconds(7)));
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.unchanged = 1}));
  EXPECT_FALSE(report_.published);
  EXPECT_THAT(read_, IsEmpty());
}

TEST_F(UpdateTest, FollowsAFileThatMovedWithoutReadingIt) {
  const auto path = write("old/1", "A/RES/1/1\nurges peace");
  const auto unnamed = write("old/2", "-\nurges quiet");
  update_all();
  fs::create_directories(un_ / "new");
  fs::rename(path, un_ / "new" / "1");
  fs::rename(unnamed, un_ / "new" / "2");
  const RunEntry run = update_all();
  EXPECT_EQ(run.changes, (ChangeCounts{.moved = 2}));
  EXPECT_EQ(run.documents, 2U);
  EXPECT_THAT(read_, IsEmpty());
  EXPECT_EQ(documents_with("peace"), 1U);
  const auto opened = index::open_index(index_).value();
  const Xapian::Database& paragraphs = opened.paragraphs.database();
  const auto paragraph = *paragraphs.postlist_begin("peace");
  index::RecordReader records(opened.resolutions);
  const auto stored = records.paragraph(paragraphs.get_document(paragraph)).value();
  EXPECT_EQ(stored.resolution->sources.front().locator, (un_ / "new" / "1").native());
}

TEST_F(UpdateTest, ReadsARenamedFileWhoseNameSaysAnotherSymbol) {
  const auto path = write("A_RES_1_1.txt", "-\nurges peace");
  update_all();
  fs::rename(path, un_ / "A_RES_1_2.txt");
  update_all();
  EXPECT_THAT(read_, ElementsAre("A_RES_1_2.txt"));
}

TEST_F(UpdateTest, ReadsEverythingAgainWhenAsked) {
  write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/1\nurges peace");
  update_all();
  options_.full = true;
  const RunEntry run = update_all();
  EXPECT_TRUE(report_.published);
  EXPECT_FALSE(run.note.empty());
  EXPECT_THAT(read_, testing::Not(IsEmpty()));
  EXPECT_EQ(run.documents, 1U);
  EXPECT_EQ(documents_with("peace"), 1U);
}

}  // namespace
}  // namespace disarm::build
