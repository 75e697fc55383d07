// Every file and every member of an archive ends as exactly one of indexed, unchanged, duplicate, skipped,
// failed.

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/programs.h"
#include "tests/support/archive_builder.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

// What is said of a run, and how many sources the index has then.
struct Account {
  Json run;
  size_t sources = 0;

  size_t outcome(const char* name) const { return run.at(name).get<size_t>(); }
  size_t total() const {
    return outcome("indexed") + outcome("unchanged") + outcome("duplicates") + outcome("skipped") +
           outcome("failed");
  }
};

class SourceAccounts : public testing::Test {
 protected:
  Account update() const {
    const auto result = programs_.indexer("update", {"--format", "json", "--allow-removals", folder_.path()});
    const auto run = parse_json(result.output);
    EXPECT_TRUE(run) << result.errors;
    return {run.value_or(Json::object()), programs_.status().at("sources").get<size_t>()};
  }

  // Files and members of all outcomes.
  void fill() const {
    const std::string text = "Urges all States to act.\n";
    const std::string zip = make_archive({"zip"}, {{"folder", "", ArchiveItem::kFolder},
                                                   {"folder/a.txt", text + "In a zip.\n"},
                                                   {"folder/same.txt", text},
                                                   {"empty.txt", ""}});
    folder_.write("bundle.tar", make_archive({"pax"}, {{"inner.zip", zip}, {"b.txt", text + "In a tar.\n"}}));
    folder_.write("same.txt", text);
    folder_.write("other/same.txt", text);
    folder_.write("empty.txt", "");
    folder_.write("half.zip", zip.substr(0, zip.size() / 2));
    folder_.write("picture.png", std::string("\x89PNG\0\0\0", 7));
    folder_.write(".hidden.txt", text);
    fs::create_symlink("absent", folder_.path() / "link.txt");
  }

  TemporaryFolder folder_;
  Programs programs_;
};

TEST_F(SourceAccounts, GivesEachSourceOneOutcome) {
  fill();
  const Account first = update();
  EXPECT_EQ(first.total(), first.sources);
  EXPECT_EQ(first.outcome("unchanged"), 0U);
  for (const char* outcome : {"indexed", "duplicates", "skipped", "failed"})
    EXPECT_GT(first.outcome(outcome), 0U) << outcome;

  const Account second = update();
  EXPECT_EQ(second.outcome("unchanged"), first.sources);
  EXPECT_EQ(second.total(), second.sources);

  folder_.write("same.txt", "Calls upon States to act otherwise.\n");
  folder_.write("new.txt", "Requests a report.\n");
  fs::remove(folder_.path() / "empty.txt");
  const Account third = update();
  EXPECT_EQ(third.sources, first.sources);  // one came, one went
  EXPECT_EQ(third.total(), third.sources);
  EXPECT_EQ(third.outcome("indexed"), 2U);
}

}  // namespace
}  // namespace disarm
