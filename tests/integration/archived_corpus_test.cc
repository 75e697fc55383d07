// The same documents, however they are packed: a folder and archives of it give the same answers, and each
// original can be had again by its locator.

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/packing.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

fs::path sample_folder() {
  return source_folder() / "corpora" / "sample";
}

// Where the sources stand differs; what they say does not.
Json without_sources(Json json) {
  if (json.is_object()) {
    json.erase("sources");
    json.erase("source");
  }
  if (json.is_structured()) {
    for (Json& part : json) part = without_sources(std::move(part));
  }
  return json;
}

Json shown(const Programs& programs, const std::string& symbol) {
  const auto result = run_program(program_path("disarm-searcher"),
                                  {"show", "--index", programs.index(), "--format", "json", symbol});
  return parse_json(result.output).value_or(result.errors);
}

class ArchivedCorpus : public testing::TestWithParam<Packing> {
 protected:
  fs::path pack() const { return disarm::pack(GetParam(), items_below(sample_folder()), folder_); }

  TemporaryFolder folder_;
};

TEST_P(ArchivedCorpus, GivesTheSameAsTheFolder) {
  const Programs plain;
  ASSERT_EQ(plain.indexer("update", {sample_folder()}).status, 0);
  const fs::path archive = pack();
  const Programs packed;
  const auto update = packed.indexer("update", {archive});
  ASSERT_EQ(update.status, 0) << update.errors;

  EXPECT_EQ(packed.status().at("resolutions"), plain.status().at("resolutions"));
  EXPECT_EQ(packed.status().at("paragraphs"), plain.status().at("paragraphs"));
  std::set<std::string> symbols;
  for (const char* query : {"disarmament", "urges", "\"explosive ordnance\"", "type:operative small arms"}) {
    const Json expected = plain.hits(query);
    ASSERT_FALSE(expected.empty()) << query;
    EXPECT_EQ(without_sources(packed.hits(query)), without_sources(expected)) << query;
    for (const Json& hit : expected) symbols.insert(hit.at("symbol").get<std::string>());
  }
  ASSERT_GE(symbols.size(), 10U);
  for (const std::string& symbol : symbols) {
    const Json document = shown(packed, symbol);
    EXPECT_EQ(without_sources(document), without_sources(shown(plain, symbol)));
    const auto locator = document.at("sources").at(0).at("locator").get<std::string>();
    EXPECT_THAT(locator, testing::StartsWith(archive.native() + GetParam().inner + "!/7")) << symbol;
  }
}

TEST_P(ArchivedCorpus, GivesBackTheOriginals) {
  const fs::path archive = pack();
  const Programs packed;
  ASSERT_EQ(packed.indexer("update", {archive}).status, 0);
  const std::string original = read_file(sample_folder() / "79" / "A_RES_79_380.pdf").value();
  const auto show = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"show", "--index", packed.index(), "--source"});
    return run_program(program_path("disarm-searcher"), arguments);
  };
  EXPECT_EQ(show({"A/RES/79/380"}).output, original);
  const std::string locator = archive.native() + GetParam().inner + "!/79/A_RES_79_380.pdf";
  EXPECT_EQ(show({locator}).output, original);
  const fs::path copy = folder_.path() / "copy.pdf";
  EXPECT_EQ(show({"79/380", "--output", copy}).status, 0);
  EXPECT_EQ(read_file(copy).value(), original);
  EXPECT_THAT(show({locator + ".absent"}).errors, HasSubstr("A_RES_79_380.pdf.absent"));
  fs::remove(archive);
  const auto gone = show({"79/380"});
  EXPECT_NE(gone.status, 0);
  EXPECT_EQ(gone.output, "");
  EXPECT_THAT(gone.errors, HasSubstr("since it was indexed"));
}

TEST(OriginalsOfTheIndex, AreNeverOtherBytesThanWereIndexed) {
  const TemporaryFolder folder;
  const std::string text = "Urges all States to act.\n";
  const fs::path first = folder.write("a/A_RES_95_1.txt", text);
  const Programs programs;
  ASSERT_EQ(programs.indexer("update", {folder.path()}).status, 0);
  const auto show = [&](const std::string& what) {
    return run_program(program_path("disarm-searcher"),
                       {"show", "--index", programs.index(), "--source", what});
  };
  folder.write("a/A_RES_95_1.txt", "Urges no State to act.\n");
  for (const std::string& what : {std::string("95/1"), first.native()}) {
    const auto changed = show(what);
    EXPECT_EQ(changed.status, 66) << what;
    EXPECT_EQ(changed.output, "");
    EXPECT_THAT(changed.errors, HasSubstr("A_RES_95_1.txt has changed since it was indexed")) << what;
    EXPECT_THAT(changed.errors, HasSubstr("disarm-indexer update")) << what;
  }
  ASSERT_EQ(programs.indexer("update", {folder.path()}).status, 0);
  EXPECT_EQ(show("95/1").output, "Urges no State to act.\n");
}

TEST(OriginalsOfTheIndex, AreTakenFromACopyWhereTheFirstHasGone) {
  const TemporaryFolder folder;
  const std::string text = "Urges all States to act.\n";
  const fs::path first = folder.write("a/A_RES_95_1.txt", text);
  const Programs programs;
  ASSERT_EQ(programs.indexer("update", {folder.path()}).status, 0);
  const fs::path copy = folder.write("b/A_RES_95_1.txt", text);
  ASSERT_EQ(programs.indexer("update", {folder.path()}).status, 0);
  const auto show = [&](const std::string& what) {
    return run_program(program_path("disarm-searcher"),
                       {"show", "--index", programs.index(), "--source", what});
  };
  fs::remove(first);
  EXPECT_EQ(show("95/1").output, text);
  EXPECT_EQ(show(copy).output, text);
  EXPECT_EQ(show(copy).errors, "");
  EXPECT_EQ(show(copy.parent_path() / ".." / "b" / "A_RES_95_1.txt").errors, "");
  EXPECT_THAT(show(first).errors, HasSubstr("since it was indexed"));
}

TEST(OriginalsOfTheIndex, AreSaidToBeNoneWhereTheIndexHasNoDocument) {
  const TemporaryFolder folder;
  folder.write("a.txt", "Urges all States to act.\n");
  const fs::path picture = folder.write("b.png", "no document");
  const Programs programs;
  programs.indexer("update", {folder.path()});
  const auto shown = run_program(program_path("disarm-searcher"),
                                 {"show", "--index", programs.index(), "--source", picture});
  EXPECT_EQ(shown.output, "no document");
  EXPECT_THAT(shown.errors, HasSubstr("as it is now"));
}

INSTANTIATE_TEST_SUITE_P(Packings, ArchivedCorpus, testing::ValuesIn(all_packings()),
                         [](const auto& packing) { return std::string(packing.param.name); });

}  // namespace
}  // namespace disarm
