#include "indexer/build/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

using source::SourceFile;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const ReadingState kState = {.program_version = "1.0", .reading_version = 3, .tools = "catdoc 1"};

class PlanTest : public testing::Test {
 protected:
  SourceFile file(const std::string& name, int64_t mtime = 1) const {
    return {path(name), 3, mtime, mtime, 5, 6};
  }

  std::string path(const std::string& name) const { return folder_.path() / name; }

  // The entry of a file that was indexed when it looked like `file`.
  static SourceEntry indexed(const SourceFile& file) {
    SourceEntry entry{.locator = file.path,
                      .file = file,
                      .hash = "hash",
                      .program_version = "1.0",
                      .reading_version = 3,
                      .tools = "catdoc 1"};
    entry.file.path.clear();
    return entry;
  }

  static SourceEntry failed(const SourceFile& file) {
    SourceEntry entry = indexed(file);
    entry.outcome = Outcome::kFailed;
    entry.reason = "damaged";
    return entry;
  }

  static SourceEntry member(const std::string& container, const std::string& name) {
    SourceEntry entry = indexed({});
    entry.locator = container + "!/" + name;
    entry.container = container;
    return entry;
  }

  Plan plan(const std::vector<SourceEntry>& known, const source::Scan& scan,
            const ReadingState& state = kState) {
    auto catalogue = Catalogue::create(folder_.path() / std::to_string(++catalogues_)).value();
    for (const SourceEntry& entry : known) EXPECT_TRUE(catalogue.put(entry));
    return make_plan({&catalogue, {folder_.path().native()}, scan, state}).value();
  }

  static std::vector<std::string> names(const std::vector<PlannedRead>& reads) {
    std::vector<std::string> names;
    for (const PlannedRead& read : reads) names.push_back(std::filesystem::path(read.file.path).filename());
    return names;
  }

  TemporaryFolder folder_;
  int catalogues_ = 0;
};

TEST_F(PlanTest, ReadsWhatIsNew) {
  const Plan result = plan({}, {{file("a")}, {}});
  EXPECT_THAT(names(result.reads), ElementsAre("a"));
  EXPECT_FALSE(result.is_empty());
}

TEST_F(PlanTest, LeavesWhatIsUnchanged) {
  const Plan result = plan({indexed(file("a"))}, {{file("a")}, {}});
  EXPECT_TRUE(result.is_empty());
  EXPECT_EQ(result.unchanged, 1U);
}

TEST_F(PlanTest, LooksIntoWhateverIsDifferent) {
  const SourceFile known = file("a");
  std::vector<SourceFile> different(5, known);
  ++different[0].size;
  --different[1].mtime_ns;  // restored from a backup
  ++different[2].ctime_ns;  // changed, and the time put back
  ++different[3].inode;     // another file under the same name
  ++different[4].device;
  for (const SourceFile& now : different) {
    const Plan result = plan({indexed(known)}, {{now}, {}});
    EXPECT_THAT(result.reads, SizeIs(1));
    EXPECT_FALSE(result.reads.at(0).is_forced);
  }
}

TEST_F(PlanTest, LooksIntoWhatWasTooYoungToBeTrusted) {
  SourceEntry entry = indexed(file("a"));
  entry.is_racy = true;
  EXPECT_THAT(plan({entry}, {{file("a")}, {}}).reads, SizeIs(1));
}

TEST_F(PlanTest, MissesWhatVanishedBelowTheRootsOnly) {
  const std::string gone = path("gone.zip");
  const Plan result = plan({indexed({"/elsewhere/a", 3, 1}), member("/elsewhere/a", "x"),
                            indexed(file("gone.zip")), member(gone, "x")},
                           {});
  EXPECT_THAT(result.vanished, ElementsAre(gone, gone + "!/x"));
  EXPECT_EQ(result.unchanged, 0U);
}

TEST_F(PlanTest, TakesTheMembersOfAnUnchangedArchiveForUnchanged) {
  const Plan result = plan({indexed(file("a.zip")), member(path("a.zip"), "x"), member(path("a.zip"), "y")},
                           {{file("a.zip")}, {}});
  EXPECT_TRUE(result.is_empty());
  EXPECT_EQ(result.unchanged, 3U);
}

TEST_F(PlanTest, LeavesTheMembersOfAChangedArchiveToItsReading) {
  const Plan result = plan({indexed(file("a.zip")), member(path("a.zip"), "x")}, {{file("a.zip", 9)}, {}});
  EXPECT_THAT(result.reads, SizeIs(1));
  EXPECT_THAT(result.vanished, IsEmpty());
  EXPECT_EQ(result.unchanged, 0U);
}

TEST_F(PlanTest, KeepsWhatLiesBelowAFolderThatCannotBeRead) {
  const source::Scan scan = {{}, {{path("closed"), {ErrorCode::kNoInput, "permission denied"}}}};
  const Plan result = plan({indexed(file("closed/a"))}, scan);
  EXPECT_THAT(result.vanished, IsEmpty());
  EXPECT_EQ(result.unchanged, 1U);
  ASSERT_THAT(result.told, SizeIs(1));
  EXPECT_EQ(result.told[0].locator, path("closed"));
  EXPECT_EQ(result.told[0].outcome, Outcome::kFailed);
}

TEST_F(PlanTest, DoesNotTellAKnownScanFailureAgain) {
  SourceEntry entry = failed({path("closed")});
  entry.reason = "permission denied";
  entry.hash = "";
  const Plan result = plan({entry}, {{}, {{path("closed"), {ErrorCode::kNoInput, "permission denied"}}}});
  EXPECT_TRUE(result.is_empty());
  EXPECT_EQ(result.known_failures, 1U);
}

TEST_F(PlanTest, LeavesAKnownFailureUntilSomethingIsDifferent) {
  const std::vector<SourceEntry> known = {failed(file("a"))};
  const source::Scan scan = {{file("a")}, {}};
  EXPECT_EQ(plan(known, scan).known_failures, 1U);
  std::vector<ReadingState> others(4, kState);
  others[0].program_version = "1.1";
  others[1].tools = "catdoc 2";
  others[2].reading_version = 4;
  others[3].retry_failed = true;
  for (const ReadingState& state : others) {
    const Plan result = plan(known, scan, state);
    ASSERT_THAT(result.reads, SizeIs(1));
    EXPECT_TRUE(result.reads[0].is_forced);
    EXPECT_FALSE(result.note.empty());
  }
}

TEST_F(PlanTest, ReadsAgainWhatIsReadDifferentlyNow) {
  const std::vector<SourceEntry> known = {indexed(file("a"))};
  ReadingState state = kState;
  state.program_version = "1.1";
  EXPECT_TRUE(plan(known, {{file("a")}, {}}, state).is_empty()) << "another version may well read the same";
  state.reading_version = 4;
  EXPECT_THAT(plan(known, {{file("a")}, {}}, state).reads, SizeIs(1));
  state = kState;
  state.full = true;
  EXPECT_THAT(plan(known, {{file("a")}, {}}, state).reads, SizeIs(1));
}

TEST_F(PlanTest, ReadsAnArchiveAgainForTheSakeOfAMember) {
  SourceEntry broken = member(path("a.zip"), "y");
  broken.outcome = Outcome::kFailed;
  ReadingState state = kState;
  state.retry_failed = true;
  const Plan result =
      plan({indexed(file("a.zip")), member(path("a.zip"), "x"), broken}, {{file("a.zip")}, {}}, state);
  ASSERT_THAT(result.reads, SizeIs(1));
  EXPECT_TRUE(result.reads[0].is_forced);
  EXPECT_EQ(result.unchanged, 0U);
}

TEST_F(PlanTest, TriesAFileAgainThatCouldNotBeOpenedAndNowCan) {
  folder_.write("a", "old");
  SourceEntry entry = failed(file("a"));
  entry.hash = "";
  EXPECT_THAT(plan({entry}, {{file("a")}, {}}).reads, SizeIs(1));
}

}  // namespace
}  // namespace disarm::build
