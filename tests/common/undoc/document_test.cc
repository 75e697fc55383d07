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
