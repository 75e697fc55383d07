#include "indexer/parse/hoisted_lines.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"

namespace disarm::parse {
namespace {

using Texts = std::vector<std::string>;

Texts lowered(std::string_view typed) {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  lower_hoisted_lines(text);
  Texts texts;
  for (const TextLine& line : text.lines) texts.push_back(line.text);
  return texts;
}

TEST(HoistedLines, ChangePlacesWithTheLineThatTheyGoOnWith) {
  EXPECT_EQ(lowered("3.\nthis end:\n\nCalls upon all States to act to\n\n(a)"),
            (Texts{"3.", "Calls upon all States to act to", "this end:", "(a)"}));
  EXPECT_EQ(lowered("(a)\nperiod;\n\n65,000 dollars for the\n\n(b) Less"),
            (Texts{"(a)", "65,000 dollars for the", "period;", "(b) Less"}));
}

TEST(HoistedLines, AreToldByTheVerbWhereTheyBeginWithACapital) {
  EXPECT_EQ(lowered("4.\nUnited Nations;\n\nRequests the Secretary-General of the\n\n5."),
            (Texts{"4.", "Requests the Secretary-General of the", "United Nations;", "5."}));
}

TEST(HoistedLines, AreNoParagraphsThatStandInOrder) {
  for (const char* typed :
       {"4.\n\nDecides that it shall:\n\n(a) Act;\n", "1.\nUrges States to sign;\n\nThe end is near\n\n",
        "2.\nof its agenda;\n\nof another agenda\n\n", "3.\nthis end:\n\n(a) Act to\n\n"}) {
    LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
    Texts before;
    for (const TextLine& line : text.lines) before.push_back(line.text);
    EXPECT_EQ(lowered(typed), before) << typed;
  }
}

}  // namespace
}  // namespace disarm::parse
