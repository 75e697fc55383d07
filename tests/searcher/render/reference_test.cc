#include "searcher/render/reference.h"

#include <gtest/gtest.h>

namespace disarm::render {
namespace {

using undoc::ParagraphType;

std::string footnote(const std::string& symbol) {
  undoc::Document document;
  document.symbol = symbol;
  return footnote_of(reference_of(document, "a.pdf"));
}

TEST(Footnote, NamesTheOrganAndTheNumber) {
  EXPECT_EQ(footnote("A/RES/79/58"), "General Assembly resolution 79/58.");
  EXPECT_EQ(footnote("A/RES/47/54G"), "General Assembly resolution 47/54 G.");
  EXPECT_EQ(footnote("A/RES/217A(III)"), "General Assembly resolution 217 A (III).");
  EXPECT_EQ(footnote("A/RES/S-10/2"), "General Assembly resolution S-10/2.");
  EXPECT_EQ(footnote("A/DEC/75/519A"), "General Assembly decision 75/519 A.");
  EXPECT_EQ(footnote("S/RES/1540(2004)"), "Security Council resolution 1540 (2004).");
  EXPECT_EQ(footnote("E/RES/2016/26"), "Economic and Social Council resolution 2016/26.");
  EXPECT_EQ(footnote("A/HRC/RES/31/18"), "Human Rights Council resolution 31/18.");
  EXPECT_EQ(footnote("A/79/408"), "A/79/408.");
}

TEST(Footnote, FallsBackOnTitleAndFile) {
  EXPECT_EQ(footnote(""), "a.pdf.");
  undoc::Document notes;
  notes.title = "Notes of a meeting.";
  EXPECT_EQ(footnote_of(reference_of(notes, "a.pdf")), "Notes of a meeting.");
}

TEST(Footnote, NamesTheParagraphThatIsTheHit) {
  search::Hit hit;
  hit.symbol = "A/RES/79/58";
  hit.passage = {"op5(a)", ParagraphType::kSubparagraph, "a", "text", {}};
  EXPECT_EQ(footnote_of(reference_of(hit, search::Unit::kParagraph)),
            "General Assembly resolution 79/58, para. 5 (a).");
  EXPECT_EQ(footnote_of(reference_of(hit, search::Unit::kResolution)), "General Assembly resolution 79/58.");
}

TEST(CitedParagraph, HasTheFormOfLocators) {
  EXPECT_EQ(cited_paragraph("op5", ParagraphType::kOperative, "5"), "para. 5");
  EXPECT_EQ(cited_paragraph("op5.2", ParagraphType::kOperative, "5"), "para. 5");
  EXPECT_EQ(cited_paragraph("pp3", ParagraphType::kPreambular, ""), "preambular para. 3");
  EXPECT_EQ(cited_paragraph("p9", ParagraphType::kAnnex, "3"), "annex, para. 3");
  EXPECT_EQ(cited_paragraph("fn2", ParagraphType::kFootnote, "2"), "footnote 2");
  EXPECT_EQ(cited_paragraph("p1", ParagraphType::kEnacting, ""), "");
}

TEST(Url, IsThatOfTheDocumentsLanguage) {
  undoc::Document document;
  document.symbol = "A/RES/79/58";
  document.language = "fr";
  EXPECT_EQ(url_of(reference_of(document, "")), "https://undocs.org/fr/A/RES/79/58");
  EXPECT_EQ(url_of(reference_of(undoc::Document{}, "")), "");
}

}  // namespace
}  // namespace disarm::render
