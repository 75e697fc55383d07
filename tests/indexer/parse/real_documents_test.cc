// The parser on documents that the United Nations have published.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "common/base/file.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "tests/support/paths.h"

namespace disarm::parse {
namespace {

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

TEST(RealDocuments, ReportsAndRecordsStayOther) {
  DISARM_NEEDS_SHARED();
  for (const char* folder : {"corpus/mixed/reports", "corpus/mixed/records", "corpus/mixed/speeches"}) {
    for (const auto& file : std::filesystem::directory_iterator(shared_folder() / folder)) {
      const undoc::Document document = read(file.path());
      EXPECT_EQ(document.kind, "other") << file.path();
      EXPECT_FALSE(document.title.empty()) << file.path();
      EXPECT_FALSE(document.paragraphs.empty()) << file.path();
    }
  }
}

}  // namespace
}  // namespace disarm::parse
