#include "searcher/render/paragraph_name.h"

#include <gtest/gtest.h>

namespace disarm::render {
namespace {

using undoc::ParagraphType;

TEST(ParagraphName, IsWhatPeopleSay) {
  EXPECT_EQ(paragraph_name("op5", ParagraphType::kOperative, "5"), "OP 5");
  EXPECT_EQ(paragraph_name("op5(a)(i)", ParagraphType::kSubparagraph, "i"), "OP 5 (a) (i)");
  EXPECT_EQ(paragraph_name("pp12", ParagraphType::kPreambular, ""), "PP 12");
  EXPECT_EQ(paragraph_name("op5.2", ParagraphType::kOperative, "5"), "OP 5.2");
  EXPECT_EQ(paragraph_name("fn2", ParagraphType::kFootnote, "2"), "footnote 2");
  EXPECT_EQ(paragraph_name("p17", ParagraphType::kAnnex, "3"), "annex, para. 3");
  EXPECT_EQ(paragraph_name("p17", ParagraphType::kAnnex, ""), "annex");
  EXPECT_EQ(paragraph_name("p1", ParagraphType::kEnacting, ""), "enacting words");
  EXPECT_EQ(paragraph_name("p9", ParagraphType::kSectionHeading, "II"), "section heading II");
  EXPECT_EQ(paragraph_name("p9", ParagraphType::kTable, ""), "table");
  EXPECT_EQ(paragraph_name("p9", ParagraphType::kOther, "4"), "para. 4");
}

}  // namespace
}  // namespace disarm::render
