#include "indexer/parse/table.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

std::vector<extract::Span> row(std::string name, std::string number) {
  return {roman(std::move(name)), {.text = std::move(number), .left = 400, .after_gap = true}};
}

PageBuilder page_of_text() {
  PageBuilder page;
  return page.first({roman("A paragraph of some length")})
      .next("that goes on")
      .next("and on,")
      .next("and ends.");
}

TEST(MergeTables, MakesRowsWithTheirHeadOneTable) {
  PageBuilder page = page_of_text();
  page.size(8)
      .line(24, 123, {bold("Category")})
      .line(20, 123, row("Director", "12"))
      .line(20, 123, row("Officer", "9"));
  const std::vector<Block> blocks = build_blocks(page.laid_out());
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_FALSE(blocks[0].table);
  EXPECT_TRUE(blocks[1].table);
  EXPECT_EQ(blocks[1].lines.size(), 3U);
}

TEST(MergeTables, TakesNoLabelForAColumn) {
  PageBuilder page = page_of_text();
  page.line(18, 147, row("1. ", "Urges all")).line(18, 147, row("2. ", "Invites all"));
  for (const Block& block : build_blocks(page.laid_out())) EXPECT_FALSE(block.table);
}

TEST(MergeTables, TakesNoSingleLineForATable) {
  PageBuilder page = page_of_text();
  page.line(18, 123, row("President:", "Ms. Example"));
  for (const Block& block : build_blocks(page.laid_out())) EXPECT_FALSE(block.table);
}

}  // namespace
}  // namespace disarm::parse
