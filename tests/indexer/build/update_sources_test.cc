// Documents and their sources: several files of one document, several documents of one file, archives.

#include "indexer/build/check.h"
#include "tests/indexer/build/update_fixture.h"
#include "tests/support/archive_builder.h"

namespace disarm::build {
namespace {

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

TEST_F(UpdateTest, ReadsTheSameBytesOnce) {
  write("a/1", "A/RES/1/1\nurges peace");
  write("b/1", "A/RES/1/1\nurges peace");
  options_.effort.threads = 1;
  EXPECT_EQ(update_all().outcomes, (OutcomeCounts{.indexed = 1, .duplicates = 1}));
  EXPECT_EQ(resolutions()["A/RES/1/1"].size(), 2U);
  fs::remove(un_ / "a" / "1");
  const RunEntry run = update_all();
  EXPECT_THAT(read_, IsEmpty()) << "the copy that stays is known already";
  EXPECT_EQ(run.documents, 1U);
  EXPECT_EQ(resolutions()["A/RES/1/1"].size(), 1U);
  EXPECT_EQ(documents_with("peace"), 1U);
}

// Of a new index the paragraphs have no term lists, so that none can be taken out in place.
TEST_F(UpdateTest, TakesAFullerReadingThatComesLaterInTheSameRun) {
  write("1", "A/RES/1/1\nurges peace");
  write("2", "A/RES/1/2\nurges quiet");
  write("3", "A/RES/1/1\nurges peace\nrequests patience and much more of it");
  options_.effort.threads = 1;
  EXPECT_EQ(update_all().documents, 2U);
  EXPECT_THAT(resolutions()["A/RES/1/1"], ElementsAre("3", "1"));
  EXPECT_EQ(documents_with("peace"), 1U);
  EXPECT_EQ(documents_with("quiet"), 1U);
  EXPECT_EQ(documents_with("patience"), 1U);
  EXPECT_THAT(check_generation(index::generation_path(index_, 1), CheckDepth::kDeep).problems, IsEmpty());
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

}  // namespace
}  // namespace disarm::build
