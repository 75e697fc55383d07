#include "indexer/build/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SourceEntry indexed(const std::string& path, const std::string& key, size_t characters) {
  return {.file = {path, 10, 1'700'000'000'123'456'789},
          .hash = "abc",
          .format = "pdf",
          .document_key = key,
          .characters = characters,
          .program_version = "1.0"};
}

SourceEntry failed(const std::string& path) {
  return {.file = {path, 10, 5},
          .hash = "def",
          .outcome = Outcome::kFailed,
          .reason = "the file is empty",
          .hint = "download it again",
          .program_version = "1.0"};
}

class CatalogueTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  std::filesystem::path path_ = folder_.path() / "catalogue.sqlite";
  Catalogue catalogue_ = Catalogue::create(path_).value();
};

TEST_F(CatalogueTest, KeepsEntriesAsTheyWerePut) {
  ASSERT_TRUE(catalogue_.put(failed("/b")));
  ASSERT_TRUE(catalogue_.put(indexed("/a\xff'", "K|en", 7)));
  ASSERT_TRUE(catalogue_.commit());
  const auto sources = Catalogue::open_read_only(path_)->sources();
  EXPECT_THAT(*sources, ElementsAre(indexed("/a\xff'", "K|en", 7), failed("/b")));
}

TEST_F(CatalogueTest, ReplacesAndRemoves) {
  ASSERT_TRUE(catalogue_.put(failed("/a")));
  ASSERT_TRUE(catalogue_.put(indexed("/a", "K", 1)));
  EXPECT_THAT(*catalogue_.failures(), IsEmpty());
  ASSERT_TRUE(catalogue_.remove("/a"));
  EXPECT_THAT(*catalogue_.sources(), IsEmpty());
}

TEST_F(CatalogueTest, PutsTheFullestSourceOfADocumentFirst) {
  for (const auto& entry :
       {indexed("/c", "K", 5), indexed("/b", "K", 9), indexed("/a", "K", 5), indexed("/z", "other", 99)}) {
    ASSERT_TRUE(catalogue_.put(entry));
  }
  EXPECT_THAT(*catalogue_.sources_of("K"),
              ElementsAre(indexed("/b", "K", 9), indexed("/a", "K", 5), indexed("/c", "K", 5)));
}

TEST_F(CatalogueTest, Counts) {
  ASSERT_TRUE(catalogue_.put(indexed("/a", "K", 1)));
  ASSERT_TRUE(catalogue_.put(indexed("/b", "K", 1)));
  ASSERT_TRUE(catalogue_.put(failed("/c")));
  ASSERT_TRUE(catalogue_.put_document("K", 20));
  ASSERT_TRUE(catalogue_.put_document("L", 22));
  ASSERT_TRUE(catalogue_.put_document("M", 1));
  ASSERT_TRUE(catalogue_.remove_document("M"));
  const auto counts = catalogue_.counts();
  EXPECT_EQ(counts->sources, 3U);
  EXPECT_EQ(counts->failures, 1U);
  EXPECT_EQ(counts->documents, 2U);
  EXPECT_EQ(counts->paragraphs, 42U);
  EXPECT_EQ(counts->keys_of_sources, 1U);
}

TEST_F(CatalogueTest, RemembersTheLastRun) {
  EXPECT_EQ(catalogue_.last_run()->has_value(), false);
  ASSERT_TRUE(catalogue_.add_run({"s1", "f1", 1, 2, 3, 4, 5, "1.0"}));
  ASSERT_TRUE(catalogue_.add_run({"s2", "f2", 6, 7, 8, 9, 10, "1.1"}));
  const auto run = *catalogue_.last_run();
  ASSERT_TRUE(run);
  EXPECT_EQ(run->started, "s2");
  EXPECT_EQ(run->finished, "f2");
  EXPECT_EQ(run->added, 6U);
  EXPECT_EQ(run->failed, 10U);
  EXPECT_EQ(run->program_version, "1.1");
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
