#include "indexer/extract/markdown.h"

#include <gtest/gtest.h>

namespace disarm::extract {
namespace {

std::vector<std::string> lines_of(std::string_view markdown) {
  std::vector<std::string> lines;
  const StyledText text = extract_markdown(markdown).value();
  for (const Line& line : text.lines) lines.push_back(plain_text(line));
  return lines;
}

TEST(Markdown, IsRecognisedByName) {
  EXPECT_TRUE(is_markdown("any", "a.md"));
  EXPECT_FALSE(is_markdown("any", "a.txt"));
}

TEST(Markdown, KeepsEmphasisAsStyles) {
  const StyledText text = extract_markdown("*Recalling* the **first** report").value();
  ASSERT_EQ(text.lines.size(), 1U);
  const std::vector<Span>& spans = text.lines[0].spans;
  ASSERT_EQ(spans.size(), 4U);
  EXPECT_TRUE(spans[0].italic);
  EXPECT_EQ(spans[0].text, "Recalling");
  EXPECT_FALSE(spans[1].italic);
  EXPECT_TRUE(spans[2].bold);
  EXPECT_TRUE(text.has_styles);
  EXPECT_TRUE(text.has_blocks);
}

TEST(Markdown, TellsWhereBlocksBegin) {
  const StyledText text = extract_markdown("one\ntwo\n\nthree").value();
  ASSERT_EQ(text.lines.size(), 3U);
  EXPECT_TRUE(text.lines[0].starts_block);
  EXPECT_FALSE(text.lines[1].starts_block);
  EXPECT_TRUE(text.lines[2].starts_block);
}

TEST(Markdown, KeepsPrintedListNumbers) {
  EXPECT_EQ(lines_of("7. *Invites* States\n\n9. *Requests* reports"),
            (std::vector<std::string>{"7. Invites States", "9. Requests reports"}));
  EXPECT_EQ(lines_of("3) third"), (std::vector<std::string>{"3) third"}));
  EXPECT_EQ(lines_of("- a point"), (std::vector<std::string>{"\u2022 a point"}));
}

TEST(Markdown, KeepsPrintedListNumbersWhateverEndsALine) {
  const std::vector<std::string> expected = {"Text", "7. a", "9. b"};
  EXPECT_EQ(lines_of("Text\r\r7. a\r\r9. b"), expected);
  EXPECT_EQ(lines_of("Text\r\n\r\n7. a\r\n\r\n9. b"), expected);
}

TEST(Markdown, ReadsTheRowsOfTables) {
  const StyledText text =
      extract_markdown("Text\n\n| State | *Mines* |\n| :--- | ---: |\n| A \\| B | 12 |\n| C | |\n\nEnd")
          .value();
  ASSERT_EQ(text.lines.size(), 5U);
  EXPECT_EQ(plain_text(text.lines[1]), "State Mines");
  EXPECT_EQ(plain_text(text.lines[2]), "A | B 12");
  EXPECT_EQ(plain_text(text.lines[3]), "C");
  EXPECT_TRUE(text.lines[2].starts_block);
  ASSERT_EQ(text.lines[1].spans.size(), 2U);
  EXPECT_TRUE(text.lines[1].spans[1].after_gap);
  EXPECT_TRUE(text.lines[1].spans[1].italic);
  EXPECT_EQ(lines_of("a | b"),
            std::vector<std::string>{"a | b"});  // no table without the line below its head
}

TEST(Markdown, RaisesSuperscripts) {
  const StyledText text = extract_markdown("Convention,<sup>12</sup> which").value();
  ASSERT_EQ(text.lines[0].spans.size(), 3U);
  EXPECT_TRUE(text.lines[0].spans[1].superscript);
  EXPECT_EQ(text.lines[0].spans[1].text, "12");
}

TEST(Markdown, LosesNothingButMarksAndComments) {
  EXPECT_EQ(lines_of("A <see annex> of [63/71](#)<!-- not this -->"),
            (std::vector<std::string>{"A <see annex> of 63/71"}));
  EXPECT_EQ(lines_of("    indented as code"), (std::vector<std::string>{"indented as code"}));
  EXPECT_EQ(lines_of("<div>\na block\n</div>"), (std::vector<std::string>{"a block"}));
  EXPECT_EQ(lines_of("one<br>two"), (std::vector<std::string>{"one", "two"}));
}

TEST(Markdown, DropsAsterisksThatPairWithNothingButKeepsNoteMarks) {
  EXPECT_EQ(lines_of("**A title\nof an item****Another field**").front(), "A title");
  EXPECT_EQ(lines_of("Reissued \\* for reasons"), (std::vector<std::string>{"Reissued * for reasons"}));
}

TEST(Markdown, PrintsRules) {
  EXPECT_EQ(lines_of("one\n\n---\n\ntwo"), (std::vector<std::string>{"one", "---", "two"}));
}

}  // namespace
}  // namespace disarm::extract
