#include "indexer/build/update.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/terms.h"
#include "indexer/build/writer_lock.h"
#include "indexer/read/direct_reader.h"
#include "indexer/upkeep/status.h"
#include "tests/support/archive_builder.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// A format for tests: a line "A/..." or "-" (without symbol) begins a document, every other line is a
// paragraph. Files that begin with "broken" cannot be read, those that begin with "picture" are no documents.
Result<read::Reading> read_test_format(std::string_view bytes) {
  if (bytes.starts_with("broken")) return fail(ErrorCode::kBadDocument, "the file is broken", "mend it");
  if (bytes.starts_with("picture")) return fail(ErrorCode::kNoDocument, "the file is a picture");
  std::istringstream lines{std::string(bytes)};
  read::Reading reading{{}, "test"};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("A/") || line == "-") {
      reading.documents.emplace_back().symbol = line == "-" ? "" : line;
    } else {
      reading.documents.back().paragraphs.push_back({undoc::ParagraphType::kOperative, "", "", line, {}});
    }
  }
  return reading;
}

class SilentObserver : public UpdateObserver {
 public:
  void on_progress(const Progress& progress) override { last = progress; }
  Progress last;
};

class UpdateTest : public testing::Test {
 protected:
  // Writes a file below the source folder, with a time of its own so that every write is a change.
  fs::path write(const std::string& name, const std::string& content) {
    auto path = folder_.write("un/" + name, content);
    fs::last_write_time(path, fs::file_time_type(std::chrono::seconds(++clock_)));
    return path;
  }

  Result<UpdateReport> try_update(const std::vector<fs::path>& paths) {
    options_.paths = paths;
    options_.index = index_;
    options_.make_reader = [this] {
      return std::make_unique<read::DirectReader>(read::ReadOptions{},
                                                  [this](std::string_view bytes, const std::string& name) {
                                                    const std::lock_guard lock(read_mutex_);
                                                    read_.insert(fs::path(name).filename());
                                                    return read_test_format(bytes);
                                                  });
    };
    read_.clear();
    return update(options_, observer_);
  }

  RunEntry update_all() {
    const auto report = try_update({un_});
    EXPECT_TRUE(report) << report.error().message;
    report_ = report.value_or(UpdateReport{});
    return report_.run;
  }

  // Symbol (or key) of each resolution -> names of its sources.
  std::map<std::string, std::vector<std::string>> resolutions() {
    std::map<std::string, std::vector<std::string>> result;
    const auto opened = index::open_index(index_).value();
    const auto& database = opened.resolutions;
    for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
      const auto record = index::decode_resolution(database.get_document(*id).get_data()).value();
      for (const auto& source : record.sources) {
        result[record.document.symbol].push_back(fs::path(source.locator).filename());
      }
    }
    return result;
  }

  size_t documents_with(const std::string& word) {
    return index::open_index(index_)->paragraphs.get_termfreq(word);
  }

  std::set<std::string> generations() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(index_ / "generations")) {
      names.insert(entry.path().filename());
    }
    return names;
  }

  TemporaryFolder folder_;
  fs::path un_ = folder_.path() / "un";
  fs::path index_ = folder_.path() / "index";
  // Most tests let all or half of the documents go, and files are as young as they can be.
  UpdateOptions options_ = {.jobs = 2, .allow_removals = true};
  UpdateReport report_;
  std::mutex read_mutex_;
  std::set<std::string> read_;  // names of the files that the last update read
  SilentObserver observer_;
  int clock_ = 1'000'000;
};

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
  for (const auto& database : {opened.resolutions, opened.paragraphs}) {
    EXPECT_EQ(database.get_lastdocid(), database.get_doccount());
  }
  EXPECT_EQ(resolutions().size(), 7U);
  EXPECT_EQ(opened.paragraphs.get_doccount(), 14U);
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

TEST_F(UpdateTest, FollowsAFileWhoseSymbolChanged) {
  write("1", "A/RES/1/1\nx");
  update_all();
  write("1", "A/RES/1/9\nx");
  update_all();
  EXPECT_THAT(resolutions(), ElementsAre(testing::Key("A/RES/1/9")));
}

TEST_F(UpdateTest, KeepsTheLiveAndThePreviousGeneration) {
  for (int i = 1; i <= 4; ++i) {
    write("1", "A/RES/1/1\nversion " + std::to_string(i));
    update_all();
    EXPECT_EQ(report_.generation, i);
  }
  EXPECT_THAT(generations(), ElementsAre("3", "4"));
}

TEST_F(UpdateTest, RemembersWhatCannotBeRead) {
  write("bad", "broken");
  write("good", "A/RES/1/1\nx");
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.indexed = 1, .failed = 1}));
  const auto failures = upkeep::read_failures(index_).value();
  ASSERT_THAT(failures, SizeIs(1));
  EXPECT_EQ(failures[0].locator, un_ / "bad");
  EXPECT_EQ(failures[0].reason, "the file is broken");
  EXPECT_EQ(failures[0].hint, "mend it");

  EXPECT_EQ(update_all().known_failures, 1U);
  EXPECT_THAT(read_, IsEmpty()) << "a known failure was read again";
}

TEST_F(UpdateTest, TriesAFailureAgainOnlyWhenSomethingIsDifferent) {
  write("bad", "broken");
  update_all();
  options_.retry_failed = true;
  EXPECT_EQ(update_all().outcomes.failed, 1U);
  EXPECT_THAT(read_, ElementsAre("bad"));
  options_.retry_failed = false;
  options_.tools = "catdoc 2";
  update_all();
  EXPECT_THAT(read_, ElementsAre("bad"));
  update_all();
  EXPECT_THAT(read_, IsEmpty());
}

TEST_F(UpdateTest, PassesOverWhatIsNoDocument) {
  write("photo", "picture");
  write("good", "A/RES/1/1\nx");
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.indexed = 1, .skipped = 1}));
  EXPECT_THAT(*upkeep::read_failures(index_), IsEmpty());
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.unchanged = 2}));
}

TEST_F(UpdateTest, ForgetsAFailureThatWasMended) {
  write("bad", "broken");
  EXPECT_EQ(update_all().documents, 0U);
  write("bad", "A/RES/1/1\nx");
  const RunEntry run = update_all();
  EXPECT_EQ(run.outcomes, (OutcomeCounts{.indexed = 1}));
  EXPECT_EQ(run.documents, 1U);
  EXPECT_THAT(*upkeep::read_failures(index_), IsEmpty());
}

TEST_F(UpdateTest, DropsADocumentWhoseFileBroke) {
  write("1", "A/RES/1/1\nx");
  update_all();
  write("1", "broken");
  EXPECT_EQ(update_all().documents, 0U);
}

TEST_F(UpdateTest, MakesOneResolutionOfSeveralFiles) {
  write("short", "A/RES/1/1\nx");
  write("full", "A/RES/1/1\nmany words");
  write("other", "A/RES/1/2\nx");
  const RunEntry run = update_all();
  EXPECT_EQ(run.documents, 2U);
  EXPECT_EQ(run.paragraphs, 2U);
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("full", "short"));
  EXPECT_EQ(documents_with("many"), 1U);
}

TEST_F(UpdateTest, ShowsTheFullerFileThatCameLater) {
  write("a", "A/RES/1/1\nshort");
  update_all();
  write("b", "A/RES/1/1\nmuch longer");
  update_all();
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("b", "a"));
  EXPECT_EQ(documents_with("short"), 0U);
}

TEST_F(UpdateTest, ShowsTheRemainingFileWhenTheFullestGoes) {
  write("a", "A/RES/1/1\nshort");
  const auto fullest = write("b", "A/RES/1/1\nmuch longer");
  update_all();
  fs::remove(fullest);
  update_all();
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("a"));
  EXPECT_EQ(documents_with("short"), 1U);
  EXPECT_EQ(documents_with("longer"), 0U);
}

TEST_F(UpdateTest, ShowsAnotherFileWhenTheFullestShrinksOrBreaks) {
  write("a", "A/RES/1/1\nmiddle");
  write("b", "A/RES/1/1\nmuch longer");
  update_all();
  write("b", "A/RES/1/1\nx");
  update_all();
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("a", "b"));
  EXPECT_EQ(documents_with("middle"), 1U);
  write("a", "broken");
  update_all();
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("b"));
}

TEST_F(UpdateTest, KeepsDocumentsWithoutSymbolApart) {
  write("a", "-\nx");
  write("b", "-\ny");
  EXPECT_EQ(update_all().documents, 2U);
}

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
  const auto paragraph = *opened.paragraphs.postlist_begin("peace");
  EXPECT_EQ(index::decode_paragraph(opened.paragraphs.get_document(paragraph).get_data())->source,
            (un_ / "new" / "1").native());
}

TEST_F(UpdateTest, ReadsARenamedFileWhoseNameSaysAnotherSymbol) {
  const auto path = write("A_RES_1_1.txt", "-\nurges peace");
  update_all();
  fs::rename(path, un_ / "A_RES_1_2.txt");
  update_all();
  EXPECT_THAT(read_, ElementsAre("A_RES_1_2.txt"));
}

TEST_F(UpdateTest, ReadsTheSameBytesOnce) {
  write("a/1", "A/RES/1/1\nurges peace");
  write("b/1", "A/RES/1/1\nurges peace");
  options_.jobs = 1;
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.indexed = 1, .duplicates = 1}));
  EXPECT_EQ(resolutions()["A/RES/1/1"].size(), 2U);
  fs::remove(un_ / "a" / "1");
  const RunEntry run = update_all();
  EXPECT_THAT(read_, IsEmpty()) << "the copy that stays is known already";
  EXPECT_EQ(run.documents, 1U);
  EXPECT_EQ(resolutions()["A/RES/1/1"].size(), 1U);
  EXPECT_EQ(documents_with("peace"), 1U);
}

TEST_F(UpdateTest, KeepsSeveralDocumentsOfOneFile) {
  write("all", "A/RES/1/1\nurges peace\nA/RES/1/2\nurges quiet\nA/RES/1/1\nurges patience");
  EXPECT_EQ(update_all().documents, 3U);
  write("all", "A/RES/1/2\nurges quiet");
  EXPECT_EQ(update_all().documents, 1U);
  EXPECT_EQ(documents_with("peace") + documents_with("patience"), 0U);
}

TEST_F(UpdateTest, FollowsTheMembersOfAnArchiveOneByOne) {
  write("all.zip",
        make_archive({"zip"},
                     {{"1", "A/RES/1/1\nurges peace"}, {"2", "A/RES/1/2\nurges war"}, {"3", "broken"}}));
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.indexed = 2, .skipped = 1, .failed = 1}));
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.unchanged = 4}));
  write("all.zip", make_archive({"zip"}, {{"1", "A/RES/1/1\nurges peace"}, {"2", "A/RES/1/2\nurges quiet"}}));
  const RunEntry run = update_all();
  EXPECT_THAT(read_, ElementsAre("2"));
  EXPECT_EQ(run.changes.removed, 1U);
  EXPECT_EQ(documents_with("peace") + documents_with("quiet"), 2U);
  fs::remove(un_ / "all.zip");
  EXPECT_EQ(update_all().documents, 0U);
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
