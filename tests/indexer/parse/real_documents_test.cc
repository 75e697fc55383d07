// The parser on documents that the United Nations have published.
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/base/subprocess.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "tests/support/paths.h"

namespace disarm::parse {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Key;
using undoc::ParagraphType;

undoc::Document read(const std::filesystem::path& path) {
  return parse(extract::extract(read_file(path).value(), path).value().texts.front(),
               path.filename().string());
}

auto count(const undoc::Document& document, ParagraphType type) {
  return std::count_if(document.paragraphs.begin(), document.paragraphs.end(),
                       [&](const undoc::Paragraph& paragraph) { return paragraph.type == type; });
}

TEST(RealDocuments, TheSeedIsUnderstood) {
  DISARM_NEEDS_SHARED();
  const undoc::Document seed = read(shared_folder() / "seed/A_RES_79_58.md");
  EXPECT_EQ(seed.symbol, "A/RES/79/58");
  EXPECT_EQ(seed.session->number, 79);
  EXPECT_EQ(seed.agenda_items, std::vector<std::string>{"98 (mm)"});
  EXPECT_EQ(seed.title, "Implementation of the Convention on Cluster Munitions");
  EXPECT_EQ(to_iso(*seed.adopted), "2024-12-02");
  EXPECT_EQ(seed.committee, "First Committee");
  EXPECT_EQ(seed.report, "A/79/408, para. 114");
  EXPECT_EQ(count(seed, ParagraphType::kPreambular), 19);
  EXPECT_EQ(count(seed, ParagraphType::kOperative), 11);
  EXPECT_EQ(count(seed, ParagraphType::kFootnote), 4);
  EXPECT_EQ(count(seed, ParagraphType::kOther), 0);
}

TEST(RealDocuments, TheSeedsParagraphThatFootnotesCutIsWhole) {
  DISARM_NEEDS_SHARED();
  const undoc::Document seed = read(shared_folder() / "seed/A_RES_79_58.md");
  const auto cut =
      std::find_if(seed.paragraphs.begin(), seed.paragraphs.end(), [](const undoc::Paragraph& paragraph) {
        return paragraph.text.find("Lausanne Declaration") != std::string::npos;
      });
  ASSERT_NE(cut, seed.paragraphs.end());
  EXPECT_NE(cut->text.find("Lausanne Action Plan"), std::string::npos);
  EXPECT_EQ(cut->footnotes, std::vector<std::string>{"4"});
}

// What is understood, but for the words of the paragraphs.
std::vector<std::string> understanding(const undoc::Document& document) {
  std::vector<std::string> facts = {
      document.symbol,    document.kind,   to_string(document.session.value()), document.title,
      document.committee, document.report, to_iso(document.adopted.value())};
  for (const std::string& item : document.agenda_items) facts.push_back("item " + item);
  for (const std::string& title : document.agenda_titles) facts.push_back("agenda title " + title);
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    std::string fact(to_string(paragraph.type));
    fact += " [" + paragraph.label + "] {" + paragraph.opener + "}";
    for (const std::string& mark : paragraph.footnotes) fact += " ^" + mark;
    facts.push_back(std::move(fact));
  }
  for (const std::string& symbol : document.citations) facts.push_back("cites " + symbol);
  return facts;
}

undoc::Document read_printed(const std::filesystem::path& pdf, const std::vector<std::string>& options) {
  const std::string bytes = read_file(pdf).value();
  std::vector<std::string> arguments = options;
  arguments.insert(arguments.end(), {pdf, "-"});
  const auto printed =
      run_program({.program = find_program("pdftotext").value(), .arguments = arguments, .input = {}});
  EXPECT_TRUE(printed) << printed.error().message;
  return parse(extract::extract(*printed, "printed.txt").value().texts.front(), "printed.txt");
}

TEST(RealDocuments, TheSeedIsUnderstoodInEveryForm) {
  DISARM_NEEDS_SHARED();
  const auto pdf = shared_folder() / "corpus/un/A_RES_79_58.pdf";
  const auto expected = understanding(read(pdf));
  EXPECT_GT(expected.size(), 50U);
  EXPECT_EQ(understanding(read(shared_folder() / "seed/A_RES_79_58.md")), expected);
  if (!find_program("pdftotext")) GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_EQ(understanding(read_printed(pdf, {"-layout"})), expected);
  EXPECT_EQ(understanding(read_printed(pdf, {})), expected);
}

TEST(RealDocuments, EveryResolutionHasItsFields) {
  DISARM_NEEDS_SHARED();
  for (const auto& file : std::filesystem::directory_iterator(shared_folder() / "corpus/un")) {
    const undoc::Document document = read(file.path());
    EXPECT_EQ(document.kind, "resolution") << file.path();
    EXPECT_FALSE(document.symbol.empty()) << file.path();
    EXPECT_FALSE(document.title.empty()) << file.path();
    EXPECT_TRUE(document.adopted.has_value()) << file.path();
    EXPECT_GT(count(document, ParagraphType::kOperative), 0) << file.path();
  }
}

// The documents of a folder, each with a title and paragraphs, and how many are of each kind.
std::map<std::string, size_t> kinds_in(const char* folder) {
  std::map<std::string, size_t> kinds;
  for (const auto& file : std::filesystem::directory_iterator(shared_folder() / folder)) {
    const undoc::Document document = read(file.path());
    ++kinds[document.kind];
    EXPECT_FALSE(document.title.empty()) << file.path();
    EXPECT_FALSE(document.paragraphs.empty()) << file.path();
  }
  return kinds;
}

TEST(RealDocuments, ReportsAreReportsOrTheLettersThatTransmitThem) {
  DISARM_NEEDS_SHARED();
  const auto kinds = kinds_in("corpus/mixed/reports");
  EXPECT_THAT(kinds, Each(Key(AnyOf("report", "letter", "note"))));
  EXPECT_THAT(kinds, Contains(Key("report")));
}

TEST(RealDocuments, RecordsOfMeetingsAreKnown) {
  DISARM_NEEDS_SHARED();
  EXPECT_THAT(kinds_in("corpus/mixed/records"), ElementsAre(Key("meeting record")));
}

TEST(RealDocuments, SpeechesAreKnown) {
  DISARM_NEEDS_SHARED();
  const auto kinds = kinds_in("corpus/mixed/speeches");
  // Excerpts of records can show the record's symbol.
  EXPECT_THAT(kinds, Each(Key(AnyOf("speech", "meeting record", "other"))));
  size_t all = 0;
  for (const auto& [kind, count] : kinds) all += count;
  EXPECT_GE(kinds.at("speech") * 100, all * 95);
}

}  // namespace
}  // namespace disarm::parse
