// The same documents, however they are packed: a folder and archives of it give the same answers, and each
// original can be had again by its locator.

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/programs.h"
#include "tests/support/archive_builder.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

fs::path sample_folder() {
  return source_folder() / "corpora" / "sample";
}

std::vector<ArchiveItem> sample_items() {
  std::vector<ArchiveItem> items;
  std::set<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(sample_folder())) {
    if (entry.is_regular_file()) paths.insert(entry.path());
  }
  for (const fs::path& path : paths) {
    items.push_back({fs::relative(path, sample_folder()).native(), read_file(path).value()});
  }
  return items;
}

struct Packing {
  const char* name;
  std::vector<ArchiveForm> forms;  // from the inside out
  const char* inner = "";          // of the locator, between archive and member
};

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
  // The archive in a folder of its own; its path.
  fs::path pack() const {
    std::vector<ArchiveItem> items = sample_items();
    std::string bytes;
    std::string name;
    for (const ArchiveForm& form : GetParam().forms) {
      bytes = make_archive(form, items);
      name = form.format == "zip" ? "a.zip" : form.format == "7zip" ? "a.7z" : "a.tar";
      items = {{name, bytes}};
    }
    return folder_.write(name, bytes);
  }

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

INSTANTIATE_TEST_SUITE_P(Packings, ArchivedCorpus,
                         testing::Values(Packing{"Zip", {{"zip"}}}, Packing{"TarZst", {{"pax", "zstd"}}},
                                         Packing{"TarGz", {{"pax", "gzip"}}}, Packing{"SevenZip", {{"7zip"}}},
                                         Packing{
                                             "ZipInTarInZip", {{"zip"}, {"pax"}, {"zip"}}, "!/a.tar!/a.zip"}),
                         [](const auto& packing) { return std::string(packing.param.name); });

}  // namespace
}  // namespace disarm
