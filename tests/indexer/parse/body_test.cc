#include "indexer/parse/body.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

using undoc::Paragraph;
using undoc::ParagraphType;

std::vector<Paragraph> read(const PageBuilder& page, const std::string& kind = "resolution") {
  const LaidOutText text = page.laid_out();
  undoc::Document document;
  document.kind = kind;
  Trace trace;
  read_body(build_blocks(text), 0, text.layout, document, trace);
  return document.paragraphs;
}

TEST(ReadBody, TakesAClosingLineThatStandsFirst) {
  PageBuilder page;
  page.line(18, 397, {italic("9th plenary meeting")});
  ASSERT_EQ(read(page).size(), 1U);
  EXPECT_EQ(read(page).front().type, ParagraphType::kClosing);
}

TEST(ReadBody, TellsTheTypesOfAResolution) {
  PageBuilder page;
  page.first({italic("The General Assembly"), roman(",")});
  page.first({italic("Mindful"), roman(" of the harbours,"), raised("1")}).next("and of ships,");
  page.first({roman("1. "), italic("Also requests"), roman(" the following:")});
  page.first({roman("(a) A report;")}).line(18, PageBuilder::kMargin, {roman("and demands an answer;")});
  page.line(18, 397, {italic("9th plenary meeting")}).line(12, 405, {italic("3 May 2016")});
  const std::vector<Paragraph> paragraphs = read(page);
  ASSERT_EQ(paragraphs.size(), 6U);
  EXPECT_EQ(paragraphs[0].type, ParagraphType::kEnacting);
  EXPECT_EQ(paragraphs[1].type, ParagraphType::kPreambular);
  EXPECT_EQ(paragraphs[1].opener, "Mindful");
  EXPECT_EQ(paragraphs[1].text, "Mindful of the harbours, and of ships,");
  EXPECT_EQ(paragraphs[1].footnotes, std::vector<std::string>{"1"});
  EXPECT_EQ(paragraphs[2].type, ParagraphType::kOperative);
  EXPECT_EQ(paragraphs[2].label, "1");
  EXPECT_EQ(paragraphs[2].opener, "Also requests");
  EXPECT_EQ(paragraphs[3].type, ParagraphType::kSubparagraph);
  EXPECT_EQ(paragraphs[3].label, "a");
  EXPECT_EQ(paragraphs[4].type, ParagraphType::kOther);
  EXPECT_EQ(paragraphs[5].type, ParagraphType::kClosing);
  EXPECT_EQ(paragraphs[5].text, "9th plenary meeting 3 May 2016");
}

TEST(ReadBody, KnowsUnnumberedOperativeParagraphsByTheirVerb) {
  PageBuilder page;
  page.first({italic("Decides"), roman(" to meet")}).next("again.");
  EXPECT_EQ(read(page).front().type, ParagraphType::kOperative);
}

TEST(ReadBody, KeepsAOneSentenceTextWhole) {
  PageBuilder page;
  page.first({italic("The General Assembly"), roman(", recalling its wish, decides to meet.")});
  const std::vector<Paragraph> paragraphs = read(page);
  EXPECT_EQ(paragraphs.front().type, ParagraphType::kOperative);
  EXPECT_EQ(paragraphs.front().opener, "");
}

TEST(ReadBody, JoinsTheNumberAndTheTitleOfASection) {
  PageBuilder page;
  page.line(18, 300, {bold("II")})
      .line(18, 123, {bold("Safe harbours")})
      .first({roman("1. "), italic("Urges"), roman(" all;")});
  const std::vector<Paragraph> paragraphs = read(page);
  ASSERT_EQ(paragraphs.size(), 2U);
  EXPECT_EQ(paragraphs[0].type, ParagraphType::kSectionHeading);
  EXPECT_EQ(paragraphs[0].label, "II");
  EXPECT_EQ(paragraphs[0].text, "Safe harbours");
}

TEST(ReadBody, PutsAllBelowTheWordAnnexIntoIt) {
  PageBuilder page;
  page.size(14).line(30, 123, {bold("Annex I")}).line(30, 123, {bold("Rules of the fund")}).size(10);
  page.line(30, 123, {bold("General")})
      .line(18, 123, {roman("1. The fund is open to")})
      .next("all who come.")
      .line(18, 123, {roman("Anybody can join.")});
  const std::vector<Paragraph> paragraphs = read(page);
  ASSERT_EQ(paragraphs.size(), 4U);
  EXPECT_EQ(paragraphs[0].type, ParagraphType::kAnnexHeading);
  EXPECT_EQ(paragraphs[0].text, "Annex I Rules of the fund");
  EXPECT_EQ(paragraphs[0].label, "I");
  EXPECT_EQ(paragraphs[1].type, ParagraphType::kSectionHeading);
  EXPECT_EQ(paragraphs[2].type, ParagraphType::kAnnex);
  EXPECT_EQ(paragraphs[2].label, "1");
  EXPECT_EQ(paragraphs[3].type, ParagraphType::kAnnex);
}

TEST(ReadBody, TakesNumbersInQuotedTextForNoOperativeParagraphs) {
  PageBuilder page;
  page.first({roman("7. "), italic("Decides"), roman(" to add the following:")});
  page.first({roman("4. The fund is open to")})
      .next("all who come.")
      .first({roman("8. "), italic("Urges"), roman(" all.")});
  const std::vector<Paragraph> paragraphs = read(page);
  EXPECT_EQ(paragraphs[1].type, ParagraphType::kOther);
  EXPECT_EQ(paragraphs[2].type, ParagraphType::kOperative);
}

TEST(ReadBody, ForcesNothingIntoTheShapeOfAResolution) {
  PageBuilder page;
  page.first({italic("The General Assembly"), roman(",")})
      .first({roman("1. "), italic("Urges"), roman(" all;")});
  for (const std::string kind : {"other", "amendment"}) {
    const std::vector<Paragraph> paragraphs = read(page, kind);
    EXPECT_EQ(paragraphs[0].type, ParagraphType::kOther);
    EXPECT_EQ(paragraphs[1].type, ParagraphType::kOther);
    EXPECT_EQ(paragraphs[1].label, "1");
  }
}

}  // namespace
}  // namespace disarm::parse
