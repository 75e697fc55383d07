#include "indexer/parse/parse.h"

#include <gtest/gtest.h>

#include "indexer/extract/extract.h"

namespace disarm::parse {
namespace {

using undoc::ParagraphType;

undoc::Document read(std::string_view bytes, const char* name = "file.txt") {
  return parse(extract::extract(bytes, name).value().texts.front(), name);
}

constexpr std::string_view kResolution =
    "                United Nations                                  A/RES/70/300\n"
    "                General Assembly                                Distr.: General\n"
    "\n"
    "Seventieth session\n"
    "Agenda item 97 (b)\n"
    "\n"
    "                Resolution adopted by the General Assembly on 3 May 2016\n"
    "                [on the report of the First Committee (A/70/460, para. 93)]\n"
    "\n"
    "   70/300.      Safe harbours for all ships\n"
    "\n"
    "                     The General Assembly,\n"
    "                     Recalling its resolutions 69/10 of 2 December 2014 and 70/300, 1 and the\n"
    "                wishes of all ships at sea in whatever weather they\n"
    "\n"
    "         __________________\n"
    "              1\n"
    "                See resolution 68/20.\n"
    "\n"
    " 16-00001 (E)\n"
    "\fA/RES/70/300                      Safe harbours for all ships\n"
    "\n"
    "                may find themselves,\n"
    "                     1.    Urges all States to keep their harbours open.\n"
    "\n"
    "                                        90th plenary meeting\n"
    "                                                  3 May 2016\n";

TEST(Parse, ReadsATypedResolutionOverAPageBreak) {
  const undoc::Document document = read(kResolution);
  EXPECT_EQ(document.symbol, "A/RES/70/300");
  EXPECT_EQ(document.title, "Safe harbours for all ships");
  ASSERT_EQ(document.paragraphs.size(), 5U);
  EXPECT_EQ(document.paragraphs[1].type, ParagraphType::kPreambular);
  EXPECT_EQ(document.paragraphs[1].opener, "Recalling");
  EXPECT_EQ(
      document.paragraphs[1].text,
      "Recalling its resolutions 69/10 of 2 December 2014 and 70/300, and the wishes of all ships at sea in "
      "whatever weather they may find themselves,");
  EXPECT_EQ(document.paragraphs[1].footnotes, std::vector<std::string>{"1"});
  EXPECT_EQ(document.paragraphs[2].label, "1");
  EXPECT_EQ(document.paragraphs[4].type, ParagraphType::kFootnote);
  EXPECT_EQ(document.paragraphs[4].label, "1");
}

TEST(Parse, ReadsADecisionAsOneOperativeSentence) {
  const undoc::Document decision = read(
      "                United Nations                                  A/DEC/70/512\n"
      "                General Assembly                                Distr.: General\n"
      "\n"
      "Seventieth session\n"
      "Agenda item 97 (b)\n"
      "\n"
      "                Decision adopted by the General Assembly on 7 December 2015\n"
      "                [on the report of the First Committee (A/70/460, para. 94)]\n"
      "\n"
      "   70/512.      Safe harbours for all ships\n"
      "\n"
      "                     At its 67th plenary meeting, on 7 December 2015, the General Assembly, on\n"
      "                the recommendation of the First Committee, recalling its resolution 69/10 of\n"
      "                2 December 2014, decided:\n"
      "                     (a)    To convene a meeting on harbours;\n"
      "                     (b)    To include the item in the provisional agenda of its seventy-first\n"
      "                session.\n");
  EXPECT_EQ(decision.kind, "decision");
  EXPECT_EQ(decision.symbol, "A/DEC/70/512");
  EXPECT_EQ(decision.title, "Safe harbours for all ships");
  EXPECT_EQ(to_iso(decision.adopted.value_or(Date())), "2015-12-07");
  EXPECT_EQ(decision.committee, "First Committee");
  EXPECT_EQ(decision.report, "A/70/460, para. 94");
  ASSERT_EQ(decision.paragraphs.size(), 3U);
  EXPECT_EQ(decision.paragraphs[0].type, ParagraphType::kOperative);
  EXPECT_EQ(decision.paragraphs[0].label, "");
  EXPECT_EQ(decision.paragraphs[0].opener, "");
  EXPECT_EQ(decision.paragraphs[1].type, ParagraphType::kSubparagraph);
  EXPECT_EQ(decision.paragraphs[1].label, "a");
  EXPECT_EQ(decision.citations, std::vector<std::string>{"A/RES/69/10"});
  EXPECT_TRUE(decision.oddities.empty()) << decision.oddities.front().message;
}

TEST(Parse, ReadsAPresidentialStatementAsTitledParagraphs) {
  const undoc::Document statement = read(
      "                United Nations                                  S/PRST/2013/999\n"
      "                Security Council                                Distr.: General\n"
      "                                                                15 January 2013\n"
      "\n"
      "                Statement by the President of the Security Council\n"
      "\n"
      "                     At the 6900th meeting of the Security Council, held on 14 January 2013, in\n"
      "                connection with the item entitled \u201cSafe harbours\u201d, the President made the\n"
      "                following statement on behalf of the Council:\n"
      "                     \u201cThe Security Council stresses that harbours are safe.\u201d\n");
  EXPECT_EQ(statement.kind, "presidential statement");
  EXPECT_EQ(statement.symbol, "S/PRST/2013/999");
  EXPECT_EQ(to_iso(statement.dated.value_or(Date())), "2013-01-14");
  EXPECT_EQ(statement.meeting, "6900th meeting");
  for (const undoc::Paragraph& paragraph : statement.paragraphs) {
    EXPECT_NE(paragraph.type, ParagraphType::kOperative) << paragraph.text;
  }
}

TEST(Parse, ReadsAResolutionOfAnotherCouncil) {
  const undoc::Document resolution = read(
      "United Nations\nA/HRC/RES/36/99\nGeneral Assembly\nDistr.: General\n9 October 2017\n\n"
      "Human Rights Council\nThirty-sixth session\nAgenda item 3\n"
      "Resolution adopted by the Human Rights Council on 28 September 2017\n"
      "36/99. Safe harbours\nThe Human Rights Council,\n"
      "Recalling its resolution 31/6 of 23 March 2016,\n"
      "1. Urges all States to keep their harbours open.\n\n39th meeting\n28 September 2017\n");
  EXPECT_EQ(resolution.kind, "resolution");
  EXPECT_EQ(resolution.symbol, "A/HRC/RES/36/99");
  EXPECT_EQ(resolution.organ, "Human Rights Council");
  EXPECT_EQ(resolution.title, "Safe harbours");
  EXPECT_EQ(to_iso(resolution.adopted.value_or(Date())), "2017-09-28");
  ASSERT_GE(resolution.paragraphs.size(), 3U);
  EXPECT_EQ(resolution.paragraphs[1].opener, "Recalling");
  EXPECT_EQ(resolution.paragraphs[2].label, "1");
  EXPECT_EQ(resolution.paragraphs.back().type, ParagraphType::kClosing);
}

TEST(Parse, CollectsCitationsOnceInOrderWithoutItsOwnSymbol) {
  EXPECT_EQ(read(kResolution).citations, (std::vector<std::string>{"A/RES/69/10", "A/RES/68/20"}));
}

TEST(Parse, MakesParagraphsOfWhateverItGets) {
  const undoc::Document document = read("A letter\n\nDear colleagues, the harbour is safe.", "letter.txt");
  EXPECT_EQ(document.kind, "other");
  EXPECT_EQ(document.title, "A letter");
  EXPECT_EQ(document.language, "en");
  ASSERT_EQ(document.paragraphs.size(), 2U);
  EXPECT_EQ(document.paragraphs[1].type, ParagraphType::kOther);
}

TEST(Parse, TakesTheSymbolFromTheFileNameAsALastResort) {
  EXPECT_EQ(read("Some words.", "A_70_999.txt").symbol, "A/70/999");
  EXPECT_EQ(read(kResolution, "A_70_999.txt").symbol, "A/RES/70/300");
}

TEST(Parse, ReportsWhatTheExtractionWarnsOf) {
  extract::StyledText text;
  text.warnings = {"page 3 cannot be read"};
  const std::vector<undoc::Oddity> oddities = parse(text, "a.pdf").oddities;
  ASSERT_FALSE(oddities.empty());
  EXPECT_EQ(oddities.back().message, "page 3 cannot be read");
}

}  // namespace
}  // namespace disarm::parse
