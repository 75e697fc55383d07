#include "indexer/extract/line_assembly.h"

#include <gtest/gtest.h>

namespace disarm::extract {
namespace {

// A word whose letters stand on `baseline`.
Word word(std::string text, double left, double right, double baseline, double size = 10) {
  return {.runs = {{std::move(text)}},
          .left = left,
          .right = right,
          .top = baseline - 0.9 * size,
          .bottom = baseline + 0.2 * size,
          .size = size};
}

TEST(AssembleLines, SortsWordsByTheirPlace) {
  const std::vector<Line> lines = assemble_lines(
      {word("below", 60, 90, 112), word("second", 93, 130, 100), word("first", 60, 90, 100)}, 3);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(plain_text(lines[0]), "first second");
  EXPECT_EQ(plain_text(lines[1]), "below");
  EXPECT_EQ(lines[0].page, 3);
  EXPECT_DOUBLE_EQ(lines[0].box.left, 60);
  EXPECT_DOUBLE_EQ(lines[0].box.right, 130);
}

TEST(AssembleLines, JoinsLettersThatJustificationHasSpacedOut) {
  const std::vector<Line> lines = assemble_lines(
      {word("disarmamen", 60, 110, 100), word("t", 111.3, 114, 100), word("and", 117, 130, 100)}, 1);
  EXPECT_EQ(plain_text(lines[0]), "disarmament and");
}

TEST(AssembleLines, JoinsTheBigFirstLetterOfASymbolToItsRest) {
  const std::vector<Line> lines =
      assemble_lines({word("A", 487.6, 502, 56.4, 20), word("/C.1/70/L.9", 502.5, 552, 56.4, 10)}, 1);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(plain_text(lines[0]), "A/C.1/70/L.9");
}

TEST(AssembleLines, RaisesSmallWordsAboveTheLine) {
  const std::vector<Line> lines = assemble_lines(
      {word("Convention,", 60, 110, 100), word("which", 118, 140, 100), word("1", 111, 114, 96.5, 6.5)}, 1);
  ASSERT_EQ(lines.size(), 1U);
  ASSERT_EQ(lines[0].spans.size(), 3U);
  EXPECT_EQ(lines[0].spans[1].text, "1 ");
  EXPECT_TRUE(lines[0].spans[1].superscript);
  EXPECT_FALSE(lines[0].spans[2].superscript);
}

TEST(AssembleLines, RaisesTheMarkOfANoteInSmallType) {
  const std::vector<Line> lines =
      assemble_lines({word("See", 123, 136, 711.6, 8), word("12", 116, 120, 709, 6.5)}, 1);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].spans[0].superscript);
}

TEST(AssembleLines, LeavesSmallTypeOnItsOwnLineAlone) {
  const std::vector<Line> lines = assemble_lines({word("Note", 60, 80, 90, 6), word("Text", 60, 90, 100)}, 1);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_FALSE(lines[0].spans[0].superscript);
}

TEST(AssembleLines, SetsTheTextAfterAWideGapApart) {
  const std::vector<Line> lines =
      assemble_lines({word("4.", 147, 155, 100), word("Urges", 170, 195, 100)}, 1);
  ASSERT_EQ(lines[0].spans.size(), 2U);
  EXPECT_TRUE(lines[0].spans[1].after_gap);
  EXPECT_DOUBLE_EQ(lines[0].spans[1].left, 170);
}

TEST(AssembleLines, KeepsStylesThatChangeWithinAWord) {
  Word mixed = word("", 60, 100, 100);
  mixed.runs = {{.text = "Recalling", .italic = true}, {.text = ","}};
  const std::vector<Line> lines = assemble_lines({mixed}, 1);
  ASSERT_EQ(lines[0].spans.size(), 2U);
  EXPECT_TRUE(lines[0].spans[0].italic);
  EXPECT_EQ(lines[0].spans[1].text, ",");
}

}  // namespace
}  // namespace disarm::extract
