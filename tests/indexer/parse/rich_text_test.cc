#include "indexer/parse/rich_text.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

using Marks = std::vector<std::string>;

TextLine line_of(std::vector<extract::Span> spans) {
  TextLine line;
  line.spans = std::move(spans);
  update_from_spans(line);
  return line;
}

std::string joined(const std::string& first, const std::string& second) {
  return plain(join_lines(std::vector{line_of({roman(first)}), line_of({roman(second)})}));
}

TEST(JoinLines, PutsASpaceBetweenLines) {
  EXPECT_EQ(joined("of the ", "Committee"), "of the Committee");
  EXPECT_EQ(joined("two  blanks", "\u00A0here"), "two blanks here");
}

TEST(JoinLines, KeepsHyphensOfWordsTogether) {
  EXPECT_EQ(joined("military-to-", "military"), "military-to-military");
  EXPECT_EQ(joined("pre-", "and post-conflict"), "pre- and post-conflict");
  EXPECT_EQ(joined("States -", "all of them"), "States - all of them");
  EXPECT_EQ(joined("resolution A/RES/", "70/300"), "resolution A/RES/70/300");
  EXPECT_EQ(joined("2021\u2013", "2026"), "2021\u20132026");
  EXPECT_EQ(joined("harbours \u2013", "all"), "harbours \u2013 all");
}

TEST(AppendLine, JoinsInTheSameWay) {
  std::string text = "nuclear-";
  append_line(text, "weapon-free");
  append_line(text, "zones");
  EXPECT_EQ(text, "nuclear-weapon-free zones");
}

TEST(TakeMarks, ClosesTheGapThatTheyLeave) {
  RichText text = {roman("Convention, "), raised("1"),     roman(" which"),
                   raised("2,3"),         roman(" , too"), raised("*")};
  EXPECT_EQ(take_marks(text), (Marks{"1", "2", "3", "*"}));
  EXPECT_EQ(plain(text), "Convention, which, too");
}

TEST(TakeMarks, LeavesOtherSuperscriptsInTheText) {
  RichText text = {roman("the 20"), raised("th"), roman(" meeting")};
  EXPECT_TRUE(take_marks(text).empty());
  EXPECT_EQ(plain(text), "the 20th meeting");
}

TEST(LeadingItalics, EndWithTheRun) {
  EXPECT_EQ(leading_italics({italic("Taking note"), roman(" of "), italic("Treaty Series")}), "Taking note");
  EXPECT_EQ(
      leading_italics({italic("Also,"), roman(" "), italic("in this regard, calls upon"), roman(" States")}),
      "Also, in this regard, calls upon");
  EXPECT_EQ(leading_italics({roman("In "), italic("Treaty Series")}), "");
  EXPECT_EQ(leading_italics({italic("All of it")}), "");
}

TEST(RemovePrefix, GoesOnInTheNextSpan) {
  RichText text = {roman("5. "), italic("Urges"), roman(" all")};
  remove_prefix(text, 3);
  EXPECT_EQ(plain(text), "Urges all");
  remove_prefix(text, 100);
  EXPECT_TRUE(text.empty());
}

}  // namespace
}  // namespace disarm::parse
