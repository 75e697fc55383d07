#include "indexer/parse/lettered_parts.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {
namespace {

constexpr const char* kTwoParts = R"(United Nations                                  A/RES/50/300
General Assembly

Fiftieth session
Agenda item 71

          Resolutions adopted by the General Assembly on 3 May 1996

          [on the report of the First Committee (A/50/590)]


          50/300.   Safe harbours

                                     A

                          Harbours of the north

     The General Assembly,

     Recalling its decision to keep harbours safe,

     1.   Urges all States to mark their northern harbours;

     2.   Decides to remain seized of the matter.

                                     B

                          Harbours of the south

     The General Assembly,

     Noting the report on southern harbours,

     1.   Requests all States to mark their southern harbours.
)";

TEST(FindLetteredParts, FindsEachResolutionOfASet) {
  const undoc::Document document = parse(extract::extract_plain_text(kTwoParts).value(), "set.txt");
  EXPECT_EQ(document.title, "Safe harbours");
  ASSERT_EQ(document.parts.size(), 2U);
  EXPECT_EQ(document.parts[0].symbol, "A/RES/50/300A");
  EXPECT_EQ(document.parts[0].title, "Harbours of the north");
  EXPECT_EQ(document.parts[1].symbol, "A/RES/50/300B");
  EXPECT_EQ(document.parts[1].title, "Harbours of the south");
  EXPECT_EQ(document.parts[0].begin, 0U);
  EXPECT_EQ(document.parts[0].end, document.parts[1].begin);
  EXPECT_EQ(document.parts[1].end, document.paragraphs.size());
  EXPECT_EQ(document.paragraphs[document.parts[1].end - 1].opener, "Requests");
}

TEST(FindLetteredParts, FindsNoneInSections) {
  undoc::Document document;
  document.kind = "resolution";
  for (const char* letter : {"A", "B"}) {
    undoc::Paragraph heading;
    heading.type = undoc::ParagraphType::kSectionHeading;
    heading.label = letter;
    undoc::Paragraph operative;
    operative.type = undoc::ParagraphType::kOperative;
    document.paragraphs.push_back(heading);
    document.paragraphs.push_back(operative);
  }
  EXPECT_TRUE(find_lettered_parts(document).empty());
}

}  // namespace
}  // namespace disarm::parse
