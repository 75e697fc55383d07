#include "indexer/build/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/content_hash.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

using source::SourceFile;
using testing::SizeIs;

constexpr const char* kVersion = "1.0";

class PlanTest : public testing::Test {
 protected:
  // The entry of a file that was indexed when it looked like `file`.
  static SourceEntry indexed(const SourceFile& file, const std::string& content = "old") {
    return {.file = file,
            .hash = source::content_hash(content),
            .document_key = "K",
            .program_version = kVersion};
  }

  static SourceEntry failed(const SourceFile& file, const std::string& version = kVersion) {
    SourceEntry entry = indexed(file);
    entry.outcome = Outcome::kFailed;
    entry.reason = "damaged";
    entry.document_key = "";
    entry.program_version = version;
    return entry;
  }

  Plan plan(const std::vector<SourceEntry>& known, const source::Scan& scan) {
    return make_plan({known, {folder_.path().native()}, scan, kVersion});
  }

  SourceFile file(const std::string& name, const std::string& content, int64_t mtime = 1) {
    return {folder_.write(name, content).native(), content.size(), mtime};
  }

  TemporaryFolder folder_;
};

TEST_F(PlanTest, ReadsWhatIsNew) {
  const Plan result = plan({}, {{file("a", "new")}, {}});
  EXPECT_THAT(result.reads, SizeIs(1));
  EXPECT_EQ(result.added, 1U);
  EXPECT_FALSE(result.is_empty());
}

TEST_F(PlanTest, LeavesWhatIsUnchanged) {
  const SourceFile known = file("a", "old");
  const Plan result = plan({indexed(known)}, {{known}, {}});
  EXPECT_TRUE(result.is_empty());
  EXPECT_EQ(result.unchanged, 1U);
}

TEST_F(PlanTest, ReadsWhatHasAnotherContentAndKnowsWhatItWas) {
  const SourceEntry before = indexed(file("a", "old", 1));
  const Plan result = plan({before}, {{file("a", "new", 2)}, {}});
  ASSERT_THAT(result.reads, SizeIs(1));
  EXPECT_EQ(result.reads[0].previous_key, "K");
  EXPECT_EQ(result.changed, 1U);
}

TEST_F(PlanTest, OnlyNotesAnotherTimeOfTheSameContent) {
  const SourceEntry before = indexed(file("a", "old", 1));
  const Plan result = plan({before}, {{file("a", "old", 2)}, {}});
  EXPECT_TRUE(result.is_empty());
  ASSERT_THAT(result.touched, SizeIs(1));
  EXPECT_EQ(result.touched[0].file.mtime_ns, 2);
}

TEST_F(PlanTest, RemovesWhatVanishedBelowTheRootsOnly) {
  const Plan result =
      plan({indexed({"/elsewhere/a", 3, 1}), indexed({folder_.path() / "gone", 3, 1})}, {{}, {}});
  ASSERT_THAT(result.removed, SizeIs(1));
  EXPECT_EQ(result.removed[0].file.path, (folder_.path() / "gone").native());
  EXPECT_EQ(result.unchanged, 0U);
}

TEST_F(PlanTest, KeepsWhatLiesBelowAFolderThatCannotBeRead) {
  const std::string closed = folder_.path() / "closed";
  const source::Scan scan = {{}, {{closed, {ErrorCode::kNoInput, "permission denied"}}}};
  const Plan result = plan({indexed({closed + "/a", 3, 1})}, scan);
  EXPECT_THAT(result.removed, SizeIs(0));
  ASSERT_THAT(result.failures, SizeIs(1));
  EXPECT_EQ(result.failures[0].failure.path, closed);
}

TEST_F(PlanTest, DoesNotRecordAKnownScanFailureAgain) {
  const std::string closed = folder_.path() / "closed";
  SourceEntry entry = failed({closed, 0, 0});
  entry.reason = "permission denied";
  entry.hash = "";
  const Plan result = plan({entry}, {{}, {{closed, {ErrorCode::kNoInput, "permission denied"}}}});
  EXPECT_TRUE(result.is_empty());
  EXPECT_EQ(result.known_failures, 1U);
}

TEST_F(PlanTest, LeavesAKnownFailureToThisVersionAndTriesItInAnother) {
  const SourceFile known = file("a", "old");
  const Plan same = plan({failed(known)}, {{known}, {}});
  EXPECT_TRUE(same.is_empty());
  EXPECT_EQ(same.known_failures, 1U);
  EXPECT_THAT(plan({failed(known, "0.9")}, {{known}, {}}).reads, SizeIs(1));
}

TEST_F(PlanTest, TriesAFileAgainThatCouldNotBeOpenedAndNowCan) {
  const SourceFile known = file("a", "old");
  SourceEntry entry = failed(known);
  entry.hash = "";
  EXPECT_THAT(plan({entry}, {{known}, {}}).reads, SizeIs(1));
}

}  // namespace
}  // namespace disarm::build
