// Real documents, where they are there: nothing fails that is not broken, and the resolution that the project
// was born from is found as its readers expect.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/integration/programs.h"

namespace disarm {
namespace {

TEST(RealDocuments, AllButTheBrokenOnesAreIndexedAndFound) {
  DISARM_NEEDS_SHARED();
  const Programs programs;
  const auto built = programs.indexer("update", {shared_folder() / "corpus", shared_folder() / "seed"});
  EXPECT_EQ(built.status, 3) << built.errors;

  const auto failures = parse_json(programs.indexer("failures", {"--format", "json"}).output);
  ASSERT_TRUE(failures);
  for (const Json& failure : *failures) {
    const std::string source = failure.at("source");
    const bool expected = source.starts_with((shared_folder() / "corpus" / "broken").string()) ||
                          source.ends_with(".html") || source.ends_with(".xml");  // formats not yet read
    EXPECT_TRUE(expected) << failure;
  }

  EXPECT_EQ(programs.first_symbol("79/58"), "A/RES/79/58");
  const Json found = programs.hits("\"cluster munition remnants\" type:operative session:79");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.at(0).at("symbol"), "A/RES/79/58");
  EXPECT_EQ(found.at(0).at("paragraph").at("id"), "op5");
}

TEST(RealDocuments, TheSeedIsUnderstood) {
  DISARM_NEEDS_SHARED();
  const auto parsed =
      run_program(program_path("disarm-indexer"), {"parse", shared_folder() / "seed" / "A_RES_79_58.md"});
  const auto document = parse_json(parsed.output);
  ASSERT_TRUE(document) << parsed.errors;
  EXPECT_EQ(document->at("symbol"), "A/RES/79/58");
  EXPECT_EQ(document->at("session"), 79);
  EXPECT_EQ(document->at("agenda_items"), Json({"98 (mm)"}));
  EXPECT_EQ(document->at("title"), "Implementation of the Convention on Cluster Munitions");
  EXPECT_EQ(document->at("adopted"), "2024-12-02");
  EXPECT_EQ(document->at("committee"), "First Committee");
  EXPECT_EQ(document->at("report"), "A/79/408, para. 114");

  int preambular = 0;
  int operative = 0;
  int joined = 0;  // the paragraph that its footnotes cut in two
  for (const Json& paragraph : document->at("paragraphs")) {
    const std::string text = paragraph.at("text");
    preambular += paragraph.at("type") == "preambular" ? 1 : 0;
    operative += paragraph.at("type") == "operative" ? 1 : 0;
    const bool begins = text.starts_with("Noting the outcome of the second Review Conference");
    joined += begins && text.find("Lausanne Action Plan 2021–2026 to support") != std::string::npos ? 1 : 0;
  }
  EXPECT_EQ(preambular, 19);
  EXPECT_EQ(operative, 11);
  EXPECT_EQ(joined, 1);
}

}  // namespace
}  // namespace disarm
