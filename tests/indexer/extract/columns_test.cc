#include "indexer/extract/columns.h"

#include <gtest/gtest.h>

namespace disarm::extract {
namespace {

Word word(std::string text, double left, double right, double row) {
  return {.runs = {{std::move(text)}},
          .left = left,
          .right = right,
          .top = row - 9,
          .bottom = row + 2,
          .size = 10};
}

// Rows of text from 60 to 540 points with a gutter between 290 and 310.
std::vector<Word> page_in_two_columns(int rows) {
  std::vector<Word> words;
  for (int i = 0; i < rows; ++i) {
    const double row = 200 + 12 * i;
    words.push_back(word("left", 60, 290, row));
    words.push_back(word("right", 310, 540, row));
  }
  return words;
}

TEST(ReadingGroups, LeavesAPageInOneColumnAsItIs) {
  const auto groups = reading_groups({word("The", 60, 80, 100), word("Committee", 84, 140, 100)});
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].size(), 2U);
}

TEST(ReadingGroups, ReadsTheLeftColumnBeforeTheRight) {
  const auto groups = reading_groups(page_in_two_columns(10));
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].size(), 10U);
  EXPECT_EQ(groups[0].front().runs.front().text, "left");
  EXPECT_EQ(groups[1].front().runs.front().text, "right");
}

TEST(ReadingGroups, KeepsALineAcrossBothColumnsInItsPlace) {
  std::vector<Word> words = page_in_two_columns(40);
  words.push_back(word("headline", 200, 400, 150));
  const auto groups = reading_groups(std::move(words));
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].front().runs.front().text, "headline");
}

TEST(ReadingGroups, TakesNoTableForColumns) {
  std::vector<Word> words;
  for (int i = 0; i < 12; ++i) {
    words.push_back(word("item", 60, 120, 200 + 12 * i));
    words.push_back(word("42", 520, 540, 200 + 12 * i));
  }
  EXPECT_EQ(reading_groups(std::move(words)).size(), 1U);
}

TEST(ReadingGroups, AcceptsAnEmptyPage) {
  EXPECT_EQ(reading_groups({}).size(), 1U);
}

}  // namespace
}  // namespace disarm::extract
