#include "indexer/parse/glued_fields.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

std::vector<std::string> split(std::vector<extract::Span> spans) {
  TextLine line;
  line.spans = std::move(spans);
  update_from_spans(line);
  LaidOutText text;
  text.lines.push_back(line);
  split_glued_fields(text);
  std::vector<std::string> lines;
  for (const TextLine& piece : text.lines) lines.push_back(piece.text);
  return lines;
}

TEST(SplitGluedFields, CutsBeforeAndBehindKnownFields) {
  EXPECT_EQ(split({bold("on 3 May 2016"), italic("[on the report of the First Committee (A/70/1)]"),
                   bold("70/300. Safe harbours"), italic("The General Assembly,")}),
            (std::vector<std::string>{"on 3 May 2016", "[on the report of the First Committee (A/70/1)]",
                                      "70/300. Safe harbours", "The General Assembly,"}));
  EXPECT_EQ(split({bold("Safe harboursResolution adopted by the General Assembly")}),
            (std::vector<std::string>{"Safe harbours", "Resolution adopted by the General Assembly"}));
}

TEST(SplitGluedFields, LeavesSentencesThatNameTheOrganAlone) {
  EXPECT_EQ(split({roman("The General Assembly, recalling its wish,")}).size(), 1U);
  EXPECT_EQ(split({roman("as The General Assembly, in its wisdom, said")}).size(), 1U);
  EXPECT_EQ(split({roman("a list [with brackets] inside")}).size(), 1U);
}

}  // namespace
}  // namespace disarm::parse
