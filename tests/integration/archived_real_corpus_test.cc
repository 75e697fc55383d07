// The real documents as archives: the same documents and paragraphs as from the plain folder, record by
// record and term by term, and the same failures.

#include <iostream>

#include "tests/support/index_dump.h"
#include "tests/integration/packing.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

constexpr int kSomeFailed = 3;

// Source and reason of each failure.
std::map<std::string, std::string> failures_of(const Programs& programs, const std::string& root) {
  std::map<std::string, std::string> failures;
  const auto listed = parse_json(programs.indexer("failures", {"--format", "json"}).output);
  EXPECT_TRUE(listed);
  for (const Json& failure : listed.value_or(Json::array())) {
    const std::string source = failure.at("source");
    failures[source.substr(source.starts_with(root) ? root.size() : 0)] = failure.at("reason");
  }
  return failures;
}

// Tells of the first few differences: a whole record is long.
void expect_same(const IndexDump& found, const IndexDump& expected) {
  EXPECT_EQ(found.size(), expected.size());
  int differences = 0;
  for (const auto& [name, text] : expected) {
    const auto other = found.find(name);
    if (other != found.end() && other->second == text) continue;
    ADD_FAILURE() << name << (other == found.end() ? " is missing" : " differs");
    if (++differences == 5) return;
  }
}

TEST(ArchivedRealCorpus, GivesTheSameRecordsAsTheFolder) {
  DISARM_NEEDS_SHARED();
  const fs::path corpus = shared_folder() / "corpus";
  const Programs plain;
  ASSERT_EQ(plain.indexer("update", {corpus}).status, kSomeFailed);
  const std::string root = fs::canonical(corpus).native() + "/";
  const auto expected = dump_index(plain.index(), root);
  const auto expected_failures = failures_of(plain, root);
  ASSERT_GT(expected.size(), 5'000U);
  ASSERT_FALSE(expected_failures.empty());

  const std::vector<ArchiveItem> items = items_below(corpus);
  for (const Packing& packing : all_packings()) {
    SCOPED_TRACE(packing.name);
    const TemporaryFolder folder;
    const fs::path archive = pack(packing, items, folder);
    const Programs packed;
    const auto update = packed.indexer("update", {archive});
    ASSERT_EQ(update.status, kSomeFailed) << update.errors;
    const std::string members = archive.native() + packing.inner + "!/";
    expect_same(dump_index(packed.index(), members), expected);
    EXPECT_EQ(failures_of(packed, members), expected_failures);
    std::cout << packing.name << ": " << fs::file_size(archive) / 1'000'000 << " MB, " << expected.size()
              << " records compared\n";
  }
}

}  // namespace
}  // namespace disarm
