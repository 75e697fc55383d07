#include "indexer/build/merge.h"

#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// Pairs of one document each, with a term of its own and one that all have.
std::vector<fs::path> make_pairs(const fs::path& folder, int count) {
  std::vector<fs::path> pairs;
  for (int i = 0; i < count; ++i) {
    pairs.push_back(folder / std::to_string(i));
    fs::create_directories(pairs.back());
    for (const fs::path& path :
         {index::resolutions_path(pairs.back()), index::paragraphs_path(pairs.back())}) {
      Xapian::WritableDatabase database(path.string(), Xapian::DB_CREATE);
      Xapian::Document document;
      document.add_boolean_term("all");
      document.add_boolean_term(fmt::format("own{:03}", i));
      database.add_document(document);
      database.commit();
    }
    index::PositionsWriter positions(index::positions_path(pairs.back()));
    positions.add(fmt::format("own{:03}", i), "record");
    EXPECT_TRUE(positions.finish());
  }
  return pairs;
}

// The place of each document in the merged database, by its own term.
std::vector<Xapian::docid> order_in(const fs::path& path, int count) {
  const Xapian::Database database(path.string());
  std::vector<Xapian::docid> ids;
  for (int i = 0; i < count; ++i) ids.push_back(*database.postlist_begin(fmt::format("own{:03}", i)));
  return ids;
}

class Merge : public testing::Test {
 protected:
  Merge() { fs::create_directories(output_); }

  void merge_pairs(int count, TermLists term_lists) const {
    const auto done = merge(make_pairs(folder_.path(), count), output_, folder_.path(), term_lists);
    ASSERT_TRUE(done) << done.error().message;
    std::vector<Xapian::docid> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    EXPECT_EQ(order_in(index::resolutions_path(output_), count), ids);
    EXPECT_EQ(order_in(index::paragraphs_path(output_), count), ids);
    const auto positions = index::PositionsFile::open(index::positions_path(output_));
    ASSERT_TRUE(positions) << positions.error().message;
    for (int i = 0; i < count; ++i) EXPECT_EQ(positions->find(fmt::format("own{:03}", i)), "record");
  }

  bool has_term_lists() const { return fs::exists(index::paragraphs_path(output_) / "termlist.glass"); }

  TemporaryFolder folder_;
  fs::path output_ = folder_.path() / "output";
};

TEST_F(Merge, KeepsTheOrderOfItsInputs) {
  merge_pairs(3, TermLists::kKept);
  EXPECT_TRUE(has_term_lists());
}

TEST_F(Merge, LeavesTermListsOut) {
  merge_pairs(3, TermLists::kLeftOut);
  EXPECT_FALSE(has_term_lists());
}

TEST_F(Merge, TakesRoundsWhereFewFilesMayBeOpen) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto merge_with_few_files = [this] {
    const rlimit few{170, 170};
    ::setrlimit(RLIMIT_NOFILE, &few);
    merge_pairs(30, TermLists::kLeftOut);
    std::exit(HasFailure() ? 1 : 0);
  };
  EXPECT_EXIT(merge_with_few_files(), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace disarm::build
