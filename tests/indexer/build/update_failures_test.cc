// What an update makes of files that cannot be read or are no documents.

#include "indexer/upkeep/status.h"
#include "tests/indexer/build/update_fixture.h"

namespace disarm::build {
namespace {

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

}  // namespace
}  // namespace disarm::build
