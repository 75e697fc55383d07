#include "indexer/build/update.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/terms.h"
#include "indexer/build/status.h"
#include "indexer/build/writer_lock.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// A format for tests: the first line is the symbol ("-" for none), every other line a paragraph. Files that
// begin with "broken" cannot be read.
Result<Reading> read_test_format(std::string_view bytes, const std::string&) {
  if (bytes.starts_with("broken")) return fail(ErrorCode::kBadDocument, "the file is broken", "mend it");
  std::istringstream lines{std::string(bytes)};
  undoc::Document document;
  std::getline(lines, document.symbol);
  if (document.symbol == "-") document.symbol.clear();
  for (std::string line; std::getline(lines, line);) {
    document.paragraphs.push_back({undoc::ParagraphType::kOperative, "", "", line, {}});
  }
  return Reading{{std::move(document)}, "test"};
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
    const UpdateOptions options{index_, paths, [this](std::string_view bytes, const std::string& path) {
                                  read_.insert(fs::path(path).filename());
                                  return read_test_format(bytes, path);
                                }};
    read_.clear();
    return update(options, observer_);
  }

  UpdateReport update_all() {
    const auto report = try_update({un_});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(UpdateReport{});
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
  std::set<std::string> read_;  // names of the files that the last update read
  SilentObserver observer_;
  int clock_ = 1'000'000;
};

TEST_F(UpdateTest, CreatesAnIndex) {
  write("1", "A/RES/1/1\nurges peace\nrequests peace");
  write("2", "A/RES/1/2\nurges war to end");
  const UpdateReport report = update_all();
  EXPECT_TRUE(report.published);
  EXPECT_EQ(report.generation, 1);
  EXPECT_EQ(report.added, 2U);
  EXPECT_EQ(report.failed, 0U);
  EXPECT_EQ(report.resolutions, 2U);
  EXPECT_EQ(report.paragraphs, 3U);
  EXPECT_EQ(observer_.last.done, 2U);
  EXPECT_EQ(observer_.last.bytes_done, observer_.last.bytes_total);
  EXPECT_EQ(documents_with("peace"), 2U);
  EXPECT_EQ(index::open_index(index_)->manifest.paragraphs, 3U);
}

TEST_F(UpdateTest, WritesNothingWhenNothingChanged) {
  write("1", "A/RES/1/1\nurges peace");
  update_all();
  const UpdateReport report = update_all();
  EXPECT_FALSE(report.published);
  EXPECT_EQ(report.generation, 1);
  EXPECT_EQ(report.unchanged, 1U);
  EXPECT_EQ(report.resolutions, 1U);
  EXPECT_THAT(read_, IsEmpty());
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(UpdateTest, WritesNothingWhenThereIsNothing) {
  fs::create_directories(un_);
  const UpdateReport report = update_all();
  EXPECT_FALSE(report.published);
  EXPECT_EQ(report.generation, 0);
  EXPECT_EQ(index::live_generation(index_).value(), std::nullopt);
}

TEST_F(UpdateTest, ReadsOnlyWhatIsNewOrChanged) {
  write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/2\nurges peace");
  update_all();
  write("2", "A/RES/1/2\nurges patience");
  write("3", "A/RES/1/3\nurges peace");
  const UpdateReport report = update_all();
  EXPECT_THAT(read_, ElementsAre("2", "3"));
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.changed, 1U);
  EXPECT_EQ(report.unchanged, 1U);
  EXPECT_EQ(report.resolutions, 3U);
  EXPECT_EQ(documents_with("peace"), 2U);
  EXPECT_EQ(documents_with("patience"), 1U);
}

TEST_F(UpdateTest, RemovesWhatVanished) {
  const auto path = write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/2\nurges patience");
  update_all();
  fs::remove(path);
  EXPECT_EQ(update_all().removed, 1U);
  EXPECT_EQ(resolutions().size(), 1U);
  EXPECT_EQ(documents_with("peace"), 0U);
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
    EXPECT_EQ(update_all().generation, i);
  }
  EXPECT_THAT(generations(), ElementsAre("3", "4"));
}

TEST_F(UpdateTest, RemembersWhatCannotBeRead) {
  write("bad", "broken");
  write("good", "A/RES/1/1\nx");
  EXPECT_EQ(update_all().failed, 1U);
  const auto failures = read_failures(index_).value();
  ASSERT_THAT(failures, SizeIs(1));
  EXPECT_EQ(failures[0].file.path, un_ / "bad");
  EXPECT_EQ(failures[0].reason, "the file is broken");
  EXPECT_EQ(failures[0].hint, "mend it");

  EXPECT_EQ(update_all().failed, 1U);
  EXPECT_THAT(read_, IsEmpty()) << "a known failure was read again";
}

TEST_F(UpdateTest, ForgetsAFailureThatWasMended) {
  write("bad", "broken");
  EXPECT_EQ(update_all().resolutions, 0U);
  write("bad", "A/RES/1/1\nx");
  const UpdateReport report = update_all();
  EXPECT_EQ(report.failed, 0U);
  EXPECT_EQ(report.resolutions, 1U);
  EXPECT_THAT(*read_failures(index_), IsEmpty());
}

TEST_F(UpdateTest, DropsADocumentWhoseFileBroke) {
  write("1", "A/RES/1/1\nx");
  update_all();
  write("1", "broken");
  EXPECT_EQ(update_all().resolutions, 0U);
}

TEST_F(UpdateTest, MakesOneResolutionOfSeveralFiles) {
  write("short", "A/RES/1/1\nx");
  write("full", "A/RES/1/1\nmany words");
  write("other", "A/RES/1/2\nx");
  const UpdateReport report = update_all();
  EXPECT_EQ(report.resolutions, 2U);
  EXPECT_EQ(report.paragraphs, 2U);
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
  write("b", "-\nx");
  EXPECT_EQ(update_all().resolutions, 2U);
}

TEST_F(UpdateTest, RefusesAPathThatIsNotThereBeforeAnythingIsMade) {
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
  EXPECT_FALSE(update_all().published);
  EXPECT_THAT(generations(), ElementsAre("1"));
}

TEST_F(UpdateTest, LeavesTheLiveGenerationWhenTheCopyFails) {
  write("1", "A/RES/1/1\nx");
  update_all();
  fs::remove_all(index::paragraphs_path(index::generation_path(index_, 1)));
  write("2", "A/RES/1/2\nx");
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
  const auto status = read_status(index_).value();
  EXPECT_EQ(status.generation, 1);
  EXPECT_EQ(status.manifest.resolutions, 1U);
  EXPECT_EQ(status.manifest.paragraphs, 2U);
  EXPECT_EQ(status.counts.sources, 2U);
  EXPECT_EQ(status.counts.failures, 1U);
  EXPECT_GT(status.bytes, 1000U);
  ASSERT_TRUE(status.last_run);
  EXPECT_EQ(status.last_run->added, 2U);
  EXPECT_EQ(status.last_run->failed, 1U);
  EXPECT_EQ(read_status(folder_.path()).error().code, ErrorCode::kNoIndex);
}

}  // namespace
}  // namespace disarm::build
