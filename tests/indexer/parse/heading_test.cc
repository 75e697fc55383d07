#include "indexer/parse/heading.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

bool heads(extract::Span span, bool has_styles = true) {
  TextLine line;
  line.spans = {std::move(span)};
  update_from_spans(line);
  Layout layout;
  layout.has_styles = has_styles;
  const Block block{.lines = {line}};
  return is_heading(block, block.text(), layout);
}

TEST(IsHeading, FollowsTheFontWhereItIsKnown) {
  EXPECT_TRUE(heads(bold("Verification of harbours.")));
  EXPECT_TRUE(heads(italic("Article 8 Missing words")));
  EXPECT_FALSE(heads(italic("The General Assembly,")));
  EXPECT_FALSE(heads(roman("Verification of harbours")));
}

TEST(IsHeading, FollowsTheShapeOfUnstyledLines) {
  EXPECT_TRUE(heads(roman("Verification of harbours"), false));
  EXPECT_TRUE(heads(roman("II. Verification of harbours"), false));
  EXPECT_FALSE(heads(roman("Verification of harbours."), false));
  EXPECT_FALSE(heads(roman("Recalling the harbours"), false));
  EXPECT_FALSE(heads(roman("3. Verification of harbours"), false));
  EXPECT_FALSE(heads(roman("and of harbours"), false));
}

TEST(SplitHeading, TakesTheNumberOfTheSection) {
  EXPECT_EQ(split_heading("II. Verification").label, "II");
  EXPECT_EQ(split_heading("II. Verification").text, "Verification");
  EXPECT_EQ(split_heading("IV Verification").label, "IV");
  EXPECT_EQ(split_heading("B").label, "B");
  EXPECT_EQ(split_heading("B").text, "");
  EXPECT_EQ(split_heading("Article 8 Missing words").label, "");
}

}  // namespace
}  // namespace disarm::parse
