#include "indexer/build/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

SourceEntry indexed(const std::string& locator, const std::string& hash = "abc") {
  return {.locator = locator,
          .file = {"", 10, 1'700'000'000'123'456'789, 1'700'000'000'123'456'790, ~uint64_t{0}, 3},
          .is_racy = true,
          .hash = hash,
          .format = "pdf",
          .program_version = "1.0",
          .reading_version = 7,
          .tools = "catdoc 0.95"};
}

SourceEntry failed(const std::string& locator) {
  SourceEntry entry = indexed(locator, "def");
  entry.outcome = Outcome::kFailed;
  entry.reason = "the file is empty";
  entry.hint = "download it again";
  return entry;
}

SourceEntry member(const std::string& container, const std::string& name) {
  SourceEntry entry = indexed(container + "!/" + name, "hash of " + name);
  entry.container = container;
  return entry;
}

DocumentEntry document(const std::string& key, size_t paragraphs) {
  return {.key = key,
          .symbol = "A/RES/79/58",
          .kind = "resolution",
          .body = "A",
          .session = "79",
          .language = "en",
          .title = "Treaty",
          .adopted = "2024-12-02",
          .paragraphs = paragraphs,
          .oddities = 1,
          .confidence = 0.75,
          .content_hash = "abc"};
}

class CatalogueTest : public testing::Test {
 protected:
  void put(const SourceEntry& entry, const std::vector<Holding>& holdings = {}) {
    ASSERT_TRUE(catalogue_.put(entry));
    ASSERT_TRUE(catalogue_.set_holdings(entry.locator, holdings));
  }

  // Ends the run under way and begins the next.
  void next_run() {
    ASSERT_TRUE(catalogue_.add_run({}));
    ASSERT_TRUE(catalogue_.commit());
    catalogue_ = Catalogue::open(path_).value();
  }

  TemporaryFolder folder_;
  std::filesystem::path path_ = folder_.path() / "catalogue.sqlite";
  Catalogue catalogue_ = Catalogue::create(path_).value();
};

TEST_F(CatalogueTest, KeepsEntriesAsTheyWerePut) {
  put(failed("/b"));
  put(indexed("/a\xff'"));
  ASSERT_TRUE(catalogue_.commit());
  const auto sources = Catalogue::open_read_only(path_)->sources();
  EXPECT_THAT(*sources, ElementsAre(indexed("/a\xff'"), failed("/b")));
}

TEST_F(CatalogueTest, ReplacesAndRemoves) {
  put(failed("/a"));
  put(indexed("/a"), {{"K", 1}});
  EXPECT_THAT(*catalogue_.failures(), IsEmpty());
  EXPECT_EQ(*catalogue_.find("/a"), indexed("/a"));
  ASSERT_TRUE(catalogue_.remove("/a"));
  EXPECT_THAT(*catalogue_.sources(), IsEmpty());
  EXPECT_THAT(*catalogue_.holders_of("K"), IsEmpty());
  EXPECT_EQ(*catalogue_.find("/a"), std::nullopt);
}

TEST_F(CatalogueTest, PutsTheFullestSourceOfADocumentFirst) {
  put(indexed("/c"), {{"K", 5}});
  put(indexed("/b", "hash"), {{"other", 1}, {"K", 9}});
  put(indexed("/a"), {{"K", 5}});
  put(indexed("/z"), {{"other", 99}});
  EXPECT_THAT(*catalogue_.holders_of("K"),
              ElementsAre(Holder{"/b", "hash", "pdf", 9}, Holder{"/a", "abc", "pdf", 5},
                          Holder{"/c", "abc", "pdf", 5}));
  EXPECT_THAT(*catalogue_.holdings_of("/b"), ElementsAre(Holding{"other", 1}, Holding{"K", 9}));
}

TEST_F(CatalogueTest, KnowsWhichMembersARunHasNotMet) {
  put(indexed("/a.zip"));
  put(member("/a.zip", "x"));
  put(member("/a.zip", "y"));
  put(member("/b.zip", "z"));
  next_run();
  put(member("/a.zip", "x"));
  EXPECT_THAT(*catalogue_.members_not_met("/a.zip"), ElementsAre("/a.zip!/y"));
  EXPECT_EQ(*catalogue_.count_members("/a.zip"), 2U);
}

TEST_F(CatalogueTest, FindsTheFirstSourceWithTheSameBytesThatHoldsDocuments) {
  for (const char* locator : {"/a", "/b", "/c"}) put(indexed(locator, "same"));
  SourceEntry bad = failed("/0");
  bad.hash = "same";
  put(bad);
  Catalogue::TwinQuery query{.hash = "same", .locator = "/a", .reading_version = 7, .accepts = {}};
  const auto found = [&](const std::string& unwanted) {
    query.accepts = [&](const std::string& locator) { return locator != unwanted; };
    const auto twin = catalogue_.find_twin(query).value();
    return twin ? twin->locator : "none";
  };
  EXPECT_EQ(found(""), "/b");
  EXPECT_EQ(found("/b"), "/c");
  next_run();
  query.met_now = true;
  EXPECT_EQ(found(""), "none");
  put(indexed("/c", "same"));
  EXPECT_EQ(found(""), "/c");
  query.reading_version = 8;
  EXPECT_EQ(found(""), "none");
}

TEST_F(CatalogueTest, TakesFilesBeforeMembersAndThenTheFirstForTheOriginal) {
  SourceEntry in_archive = member("/a.zip", "x");
  in_archive.hash = "same";
  SourceEntry later = indexed("/b", "same");
  later.outcome = Outcome::kDuplicate;
  later.original = "/a.zip!/x";
  SourceEntry last = later;
  last.locator = "/c";
  put(in_archive);
  put(later);
  put(last);
  put(indexed("/d", "another"));
  ASSERT_TRUE(catalogue_.order_duplicates());
  EXPECT_EQ((*catalogue_.find("/b"))->outcome, Outcome::kIndexed);
  EXPECT_EQ((*catalogue_.find("/b"))->original, "");
  EXPECT_EQ((*catalogue_.find("/a.zip!/x"))->original, "/b");
  EXPECT_EQ((*catalogue_.find("/c"))->original, "/b");
  EXPECT_EQ((*catalogue_.find("/d"))->outcome, Outcome::kIndexed);
}

TEST_F(CatalogueTest, Counts) {
  put(indexed("/a"), {{"K", 1}});
  put(indexed("/b"), {{"K", 1}, {"L", 1}});
  put(failed("/c"));
  SourceEntry skipped = failed("/d");
  skipped.outcome = Outcome::kSkipped;
  put(skipped);
  for (const auto& entry : {document("K", 20), document("L", 22), document("M", 1)}) {
    ASSERT_TRUE(catalogue_.put_document(entry));
  }
  ASSERT_TRUE(catalogue_.remove_document("M"));
  const auto counts = catalogue_.counts();
  EXPECT_EQ(counts->sources, 4U);
  EXPECT_EQ(counts->indexed, 2U);
  EXPECT_EQ(counts->skipped, 1U);
  EXPECT_EQ(counts->failures, 1U);
  EXPECT_EQ(counts->documents, 2U);
  EXPECT_EQ(counts->paragraphs, 42U);
  EXPECT_EQ(counts->keys_of_sources, 2U);
}

TEST_F(CatalogueTest, DescribesDocuments) {
  ASSERT_TRUE(catalogue_.put_document(document("K", 20)));
  EXPECT_EQ(*catalogue_.find_document("K"), document("K", 20));
  EXPECT_THAT(*catalogue_.documents(), ElementsAre(document("K", 20)));
  EXPECT_EQ(*catalogue_.find_document("L"), std::nullopt);
}

TEST_F(CatalogueTest, RemembersRuns) {
  EXPECT_EQ(catalogue_.last_run()->has_value(), false);
  const RunEntry first = {.started = "s1", .finished = "f1", .outcomes = {1, 2, 3, 4, 5}};
  const RunEntry second = {.started = "s2",
                           .finished = "f2",
                           .milliseconds = 12,
                           .outcomes = {6, 7, 8, 9, 10},
                           .changes = {1, 2, 3, 4},
                           .known_failures = 5,
                           .bytes_read = 77,
                           .documents = 8,
                           .paragraphs = 9,
                           .program_version = "1.1",
                           .note = "why"};
  ASSERT_TRUE(catalogue_.add_run(first));
  ASSERT_TRUE(catalogue_.commit());
  catalogue_ = Catalogue::open(path_).value();
  ASSERT_TRUE(catalogue_.add_run(second));
  EXPECT_EQ(*catalogue_.last_run(), second);
  EXPECT_THAT(*catalogue_.runs(10), ElementsAre(second, first));
  EXPECT_THAT(*catalogue_.runs(1), SizeIs(1));
}

TEST_F(CatalogueTest, ForgetsWhatWasNotCommitted) {
  ASSERT_TRUE(catalogue_.commit());
  {
    auto writer = Catalogue::open(path_);
    ASSERT_TRUE(writer->put(failed("/a")));
  }
  EXPECT_THAT(*Catalogue::open_read_only(path_)->sources(), IsEmpty());
}

TEST_F(CatalogueTest, RefusesWhatIsNoCatalogue) {
  const auto path = folder_.write("rubbish.sqlite", std::string(5000, 'x'));
  const auto sources =
      Catalogue::open_read_only(path).and_then([](Catalogue&& catalogue) { return catalogue.sources(); });
  ASSERT_FALSE(sources);
  EXPECT_EQ(sources.error().code, ErrorCode::kBrokenIndex);
  EXPECT_EQ(Catalogue::open_read_only(folder_.path() / "absent").error().code, ErrorCode::kBrokenIndex);
}

}  // namespace
}  // namespace disarm::build
