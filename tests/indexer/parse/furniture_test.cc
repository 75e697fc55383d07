#include "indexer/parse/furniture.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

std::vector<std::string> kept(LaidOutText text) {
  Trace trace;
  remove_furniture(text, trace);
  std::vector<std::string> lines;
  for (const TextLine& line : text.lines) lines.push_back(line.text);
  return lines;
}

TEST(IsFoot, KnowsWhatPagesEndWith) {
  for (const char* foot : {"24-23085 (E)", "24-23085 (E) 091224", "24-23085* (E)", "*2423085*", "2/4",
                           "2/4 24-23085", "24-23085 3/12", "Page 9", "GE.24-01234 (E)", "Please recycle"}) {
    EXPECT_TRUE(is_foot(foot)) << foot;
  }
}

TEST(IsFoot, LeavesTextAlone) {
  for (const char* text : {"resolution 72/4", "12", "(E)", "Page 9 of the report", "2024-2026", "*", ""}) {
    EXPECT_FALSE(is_foot(text)) << text;
  }
}

TEST(RemoveFurniture, TakesHeadsAndFeetOffPrintedPages) {
  PageBuilder page;
  page.at(26).line(30, 400, {roman("A/RES/70/300")});  // the letterhead of the first page stays
  page.at(100).first({roman("Text of the first page")}).next("goes on").next("and on");
  page.at(740).line(10, 65, {roman("16-00001 (E)")});
  page.page()
      .at(40)
      .size(8)
      .line(10, 300, {bold("A title in small type")})
      .line(10, 60, {bold("A/RES/70/300")});
  page.size(10).at(60).line(24, 123, {roman("to the second page.")});
  page.size(8).at(745).line(10, 60, {bold("2/2")});
  EXPECT_EQ(kept(page.laid_out()), (std::vector<std::string>{"A/RES/70/300", "Text of the first page",
                                                             "goes on", "and on", "to the second page."}));
}

std::vector<std::string> kept_typed(std::string_view text) {
  return kept(lay_out(extract::extract_plain_text(text).value()));
}

TEST(RemoveFurniture, TakesHeadsWithASymbolOffTypedPages) {
  EXPECT_EQ(kept_typed("Text\n 2/3    16-00001\n\fA long running title of the\nA/RES/70/300     "
                       "resolution\n\n   goes on\n"),
            (std::vector<std::string>{"Text", "goes on"}));
}

TEST(RemoveFurniture, TakesTheTitleOffThatIsPrintedApartFromTheSymbol) {
  EXPECT_EQ(kept_typed("70/300.\n\nSafe harbours for\nall ships\n\fA/RES/70/300\n\nSafe harbours for all "
                       "ships\n\ngoes on"),
            (std::vector<std::string>{"70/300.", "Safe harbours for", "all ships", "goes on"}));
  EXPECT_EQ(kept_typed("Safe harbours\n\fSafe harbours\n\ngoes on").size(), 3U);
}

TEST(RemoveFurniture, LeavesTypedPagesWithoutAHeadAlone) {
  EXPECT_EQ(kept_typed("Text\n\fgoes on\n\nand on"), (std::vector<std::string>{"Text", "goes on", "and on"}));
}

}  // namespace
}  // namespace disarm::parse
