#include "common/undoc/document.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;

Paragraph paragraph(ParagraphType type, const std::string& label, size_t level = 0) {
  Paragraph paragraph;
  paragraph.type = type;
  paragraph.label = label;
  paragraph.level = level;
  return paragraph;
}

TEST(ParagraphIds, NameSubparagraphsBelowTheirParents) {
  Document document;
  document.paragraphs = {
      paragraph(ParagraphType::kPreambular, ""),        paragraph(ParagraphType::kSubparagraph, "a", 1),
      paragraph(ParagraphType::kOperative, "2"),        paragraph(ParagraphType::kSubparagraph, "a", 1),
      paragraph(ParagraphType::kSubparagraph, "b", 1),  paragraph(ParagraphType::kSubparagraph, "i", 2),
      paragraph(ParagraphType::kSubparagraph, "ii", 2), paragraph(ParagraphType::kSubparagraph, "c", 1),
  };
  EXPECT_THAT(paragraph_ids(document),
              ElementsAre("pp1", "pp1(a)", "op2", "op2(a)", "op2(b)", "op2(b)(i)", "op2(b)(ii)", "op2(c)"));
}

Paragraph heading(ParagraphType type, const std::string& label, const std::string& text) {
  Paragraph heading = paragraph(type, label);
  heading.text = text;
  return heading;
}

TEST(ParagraphIds, NameParagraphsOfAnnexes) {
  Document document;
  document.kind = "resolution";
  document.paragraphs = {
      paragraph(ParagraphType::kOperative, "1"),
      heading(ParagraphType::kAnnexHeading, "I", "Annex I Terms of reference"),
      paragraph(ParagraphType::kAnnex, "1"),
      paragraph(ParagraphType::kAnnex, "a", 1),
      paragraph(ParagraphType::kAnnex, "i", 2),
      paragraph(ParagraphType::kAnnex, ""),
      heading(ParagraphType::kAnnexHeading, "II", "Annex II Statute"),
      heading(ParagraphType::kSectionHeading, "", "Article 1 Seat"),
      paragraph(ParagraphType::kAnnex, "1"),
      heading(ParagraphType::kSectionHeading, "", "Article 2 Organs"),
      paragraph(ParagraphType::kAnnex, "1"),
      paragraph(ParagraphType::kAnnex, "1"),
  };
  EXPECT_THAT(paragraph_ids(document),
              ElementsAre("op1", "annex1", "annex1-1", "annex1-1(a)", "annex1-1(a)(i)", "p6", "annex2",
                          "annex2-art1", "annex2-art1-1", "annex2-art2", "annex2-art2-1", "annex2-art2-1.2"));
}

TEST(ParagraphIds, NameListsOfAnnexesThatStandBelowNoNumber) {
  Document document;
  document.kind = "resolution";
  document.paragraphs = {heading(ParagraphType::kAnnexHeading, "", "Annex"),
                         paragraph(ParagraphType::kAnnex, "a"), paragraph(ParagraphType::kAnnex, "b"),
                         heading(ParagraphType::kAnnexHeading, "", "Annex"),
                         paragraph(ParagraphType::kAnnex, "a")};
  EXPECT_THAT(paragraph_ids(document),
              ElementsAre("annex", "annex-(a)", "annex-(b)", "annex.2", "annex.2-(a)"));
}

TEST(ParagraphIds, NameNumberedParagraphsOfReportsButNotOfQuotedText) {
  Document document;
  document.paragraphs = {paragraph(ParagraphType::kOther, "12"), paragraph(ParagraphType::kOther, "a", 1),
                         paragraph(ParagraphType::kOther, "")};
  document.kind = "report";
  EXPECT_THAT(paragraph_ids(document), ElementsAre("para12", "para12(a)", "p3"));
  document.kind = "resolution";
  EXPECT_THAT(paragraph_ids(document), ElementsAre("p1", "p2", "p3"));
}

TEST(ParagraphIds, AreAllDifferentWhateverTheLevels) {
  Document document;
  document.paragraphs = {paragraph(ParagraphType::kSubparagraph, "a", 7),
                         paragraph(ParagraphType::kSubparagraph, "a", 0),
                         paragraph(ParagraphType::kSubparagraph, "i", 3)};
  const std::vector<std::string> ids = paragraph_ids(document);
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 3U);
}

}  // namespace
}  // namespace disarm::undoc
