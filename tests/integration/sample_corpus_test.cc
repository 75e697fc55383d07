// From the sample corpus to answers, through the programs alone.

#include <filesystem>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;

fs::path sample_folder() {
  return source_folder() / "corpora" / "sample";
}

// The symbols that the sources of the samples declare ("symbol: A/RES/77/380 A"), without blanks.
std::set<std::string> declared_symbols() {
  std::set<std::string> symbols;
  for (const auto& entry : fs::recursive_directory_iterator(source_folder() / "corpora" / "source")) {
    const std::string text = read_file(entry.path()).value_or("");
    const size_t begin = text.find("\nsymbol: ");
    if (begin == std::string::npos) continue;
    std::string symbol = text.substr(begin + 9, text.find('\n', begin + 1) - begin - 9);
    std::erase(symbol, ' ');
    symbols.insert(symbol);
  }
  return symbols;
}

class SampleCorpus : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    programs_ = new Programs;
    built_ = programs_->indexer("update", {sample_folder()});
  }
  static void TearDownTestSuite() {
    delete programs_;
    programs_ = nullptr;
  }

  static Programs* programs_;
  static ProgramResult built_;
};

Programs* SampleCorpus::programs_ = nullptr;
ProgramResult SampleCorpus::built_;

TEST_F(SampleCorpus, IsIndexedWithoutFailures) {
  EXPECT_EQ(built_.status, 0) << built_.errors;
  const Json status = programs_->status();
  EXPECT_EQ(status.at("failures"), 0);
  EXPECT_EQ(status.at("sources"), 32);
  EXPECT_EQ(status.at("resolutions"), declared_symbols().size());
}

TEST_F(SampleCorpus, FindsEverySampleByItsSymbolInEveryNotation) {
  for (const std::string& symbol : declared_symbols()) {
    const std::string number = symbol.substr(std::string("A/RES/").size());
    std::string file_name = symbol;
    std::ranges::replace(file_name, '/', '_');
    for (const std::string& query : {symbol, number, "resolution " + number, "res " + number, file_name,
                                     "https://undocs.org/" + symbol, "symbol:" + symbol}) {
      EXPECT_EQ(programs_->first_symbol(query), symbol) << query;
    }
  }
}

TEST_F(SampleCorpus, KeepsAllSourcesOfOneResolutionAndShowsTheFullest) {
  const auto shown = run_program(program_path("disarm-searcher"),
                                 {"show", "--index", programs_->index(), "--format", "json", "79/371"});
  const auto document = parse_json(shown.output);
  ASSERT_TRUE(document) << shown.errors;
  ASSERT_EQ(document->at("sources").size(), 2U);
  EXPECT_EQ(document->at("sources").at(0).at("format"), "pdf");
  EXPECT_EQ(document->at("sources").at(1).at("format"), "text");
}

TEST_F(SampleCorpus, FiltersParagraphsByTypeVerbSessionAndAgenda) {
  for (const Json& hit : programs_->hits("ammunition type:operative session:79", {"--unit", "paragraph"})) {
    EXPECT_EQ(hit.at("paragraph").at("type"), "operative");
    EXPECT_THAT(hit.at("symbol").get<std::string>(), HasSubstr("A/RES/79/"));
  }
  EXPECT_EQ(programs_->hits("session:78 verb:decide", {"--unit", "paragraph"}).size(),
            programs_->hits("session:78 verb:decide type:operative", {"--unit", "paragraph"}).size());
  EXPECT_FALSE(programs_->hits("agenda:98").empty());
  EXPECT_EQ(programs_->hits("agenda:\"98 (tt)\"").size(), 1U);
  EXPECT_EQ(programs_->hits("agenda:98tt").size(), 1U);
}

TEST_F(SampleCorpus, FindsASentenceThatFootnotesAndAPageBreakCut) {
  // Operative text of A/RES/77/381's preamble: "... in the hours that they" | footnotes, page | "take, and
  // that ..."
  const Json found = programs_->hits("\"the hours that they take\"", {"--unit", "paragraph"});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.at(0).at("symbol"), "A/RES/77/381");
}

TEST_F(SampleCorpus, FollowsAdditionsChangesRemovalsAndFailures) {
  const TemporaryFolder folder;
  const auto copy = folder.path() / "documents";
  fs::copy(sample_folder() / "78", copy);
  const Programs programs;
  ASSERT_EQ(programs.indexer("update", {copy}).status, 0);
  const size_t before = programs.status().at("resolutions");
  EXPECT_EQ(programs.status().at("generation"), 1);

  EXPECT_THAT(programs.indexer("update", {copy}).errors + programs.indexer("update", {copy}).output,
              HasSubstr("nothing changed"));
  EXPECT_EQ(programs.status().at("generation"), 1);

  fs::copy(sample_folder() / "79" / "A_RES_79_372.pdf", copy);
  fs::remove(copy / "A_RES_78_371.pdf");
  ASSERT_TRUE(write_file_atomically(copy / "broken.pdf", "%PDF-1.7 and nothing more"));
  EXPECT_EQ(programs.indexer("update", {copy}).status, 3);

  const Json status = programs.status();
  EXPECT_EQ(status.at("generation"), 2);
  EXPECT_EQ(status.at("resolutions"), before);
  EXPECT_EQ(status.at("failures"), 1);
  EXPECT_EQ(programs.first_symbol("79/372"), "A/RES/79/372");
  EXPECT_TRUE(programs.hits("symbol:78/371").empty());
  const auto failures = parse_json(programs.indexer("failures", {"--format", "json"}).output);
  ASSERT_TRUE(failures);
  EXPECT_EQ(failures->at(0).at("source"), (copy / "broken.pdf").string());
}

TEST_F(SampleCorpus, RefusesAnIndexOfANewerSchema) {
  const Programs programs;
  ASSERT_EQ(programs.indexer("update", {sample_folder() / "77"}).status, 0);
  const fs::path manifest = fs::path(programs.index()) / "generations" / "1" / "manifest.json";
  auto json = parse_json(read_file(manifest).value()).value();
  json["schema_version"] = 1'000;
  ASSERT_TRUE(write_file_atomically(manifest, to_json_text(json)));

  const auto result = run_program(program_path("disarm-searcher"), {"--index", programs.index(), "mines"});
  EXPECT_EQ(result.status, 76);
  EXPECT_THAT(result.errors, HasSubstr("newer"));
}

}  // namespace
}  // namespace disarm
