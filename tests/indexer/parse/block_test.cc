#include "indexer/parse/block.h"

#include <gtest/gtest.h>

#include "indexer/extract/markdown.h"
#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

using Texts = std::vector<std::string>;

Texts texts(const LaidOutText& text) {
  Texts all;
  for (const Block& block : build_blocks(text)) all.push_back(block.text());
  return all;
}

Texts typed(std::string_view text) {
  return texts(lay_out(extract::extract_plain_text(text).value()));
}

constexpr double kShort = 300;

TEST(PrintedBlocks, AreSetApartByTheGap) {
  PageBuilder page;
  page.first({italic("Noting"), roman(" the first report")}).next("and its annexes,", kShort);
  page.first({italic("Noting also"), roman(" the second,")}, kShort);
  EXPECT_EQ(texts(page.laid_out()),
            (Texts{"Noting the first report and its annexes,", "Noting also the second,"}));
}

TEST(PrintedBlocks, EndWhereTypeChanges) {
  PageBuilder page;
  page.line(12, 60, {bold("Tenth session")})
      .line(12, 60, {roman("Agenda item 9")})
      .line(12, 60, {bold("A title")});
  EXPECT_EQ(texts(page.laid_out()).size(), 3U);
}

TEST(PrintedBlocks, KeepLettersWithinASentenceButSplitAListWithoutSpace) {
  PageBuilder page;
  page.first({roman("on the following:")}).next("(i) modalities;").next("and (ii) other elements;");
  EXPECT_EQ(texts(page.laid_out()).size(), 1U);

  const auto item = [](std::string label) {
    return std::vector<extract::Span>{roman(std::move(label)),
                                      {.text = "the same;", .left = 170, .after_gap = true}};
  };
  PageBuilder list;
  list.first({roman("Decides:")}).line(12, 147, item("(a) ")).line(12, 147, item("(b) "));
  EXPECT_EQ(texts(list.laid_out()), (Texts{"Decides:", "(a) the same;", "(b) the same;"}));
}

// A page with a paragraph that is not finished; `last` is its last line.
PageBuilder page_ending_with(std::string last, double right = PageBuilder::kRight) {
  PageBuilder page;
  page.first({roman("The first line of the paragraph")})
      .next("the second line")
      .next("the third")
      .next(std::move(last), right);
  page.page();
  return page;
}

PageBuilder& fill(PageBuilder& page) {
  return page.next("more of it").next("more of it").next("more of it");
}

TEST(PageBreaks, JoinAParagraphThatGoesOnAtTheMargin) {
  PageBuilder page = page_ending_with("which was in accordance with");
  page.line(0, PageBuilder::kMargin, {roman("Article 5 of the Treaty")});
  EXPECT_EQ(texts(fill(page).laid_out()).size(), 1U);
}

TEST(PageBreaks, JoinOverACommaWhenTheLineIsFull) {
  PageBuilder page = page_ending_with("in a timely manner,");
  page.line(0, PageBuilder::kMargin, {roman("Illicit Trade being")});
  EXPECT_EQ(texts(fill(page).laid_out()).size(), 1U);
}

TEST(PageBreaks, EndAParagraphBeforeAnIndentOrALabel) {
  PageBuilder indented = page_ending_with("without its comma");
  indented.line(0, PageBuilder::kIndent, {roman("Stressing the need")});
  EXPECT_EQ(texts(fill(indented).laid_out()).size(), 2U);

  PageBuilder labelled = page_ending_with("in a timely manner;");
  labelled.line(0, PageBuilder::kMargin, {roman("2. We commit ourselves")});
  EXPECT_EQ(texts(fill(labelled).laid_out()).size(), 2U);
}

TEST(PageBreaks, EndAParagraphAfterAShortLine) {
  PageBuilder page = page_ending_with("and so on.", kShort);
  page.line(0, PageBuilder::kMargin, {roman("We commit ourselves")});
  EXPECT_EQ(texts(fill(page).laid_out()).size(), 2U);
}

TEST(TypedBlocks, AreSetApartByBlankLines) {
  EXPECT_EQ(typed("First words\ngo on\n\nSecond block"), (Texts{"First words go on", "Second block"}));
}

TEST(TypedBlocks, BeginWithAnIndent) {
  EXPECT_EQ(typed("      The mandate of the first group is here\n"
                  "extended for a year as agreed by States,\n"
                  "      The mandate of the second group is too\n"
                  "extended for a year as agreed by States,\n"
                  "and ends then.")
                .size(),
            2U);
}

TEST(TypedBlocks, BeginWithAnOpenerAfterAClause) {
  EXPECT_EQ(typed("Recalling the decision of the Conference,\nNoting that it holds,\nof course,"),
            (Texts{"Recalling the decision of the Conference,", "Noting that it holds, of course,"}));
}

TEST(TypedBlocks, BeginWithANumberBeforeAGap) {
  EXPECT_EQ(typed("Our changed world\n24.   Our world has changed").size(), 2U);
  EXPECT_EQ(typed("as set out in paragraph\n24. of the declaration").size(), 1U);
}

TEST(TypedBlocks, JoinALabelToTheTextThatIsPrintedApart) {
  EXPECT_EQ(typed("1.\n\nUrges all States;"), Texts{"1. Urges all States;"});
}

TEST(TypedBlocks, SeparateTheWordAnnexAndClosingLines) {
  EXPECT_EQ(typed("7 December 2022\nAnnex\nRules of the fund").size(), 3U);
  EXPECT_EQ(typed("of the matter.\n46th plenary meeting").size(), 2U);
}

TEST(MarkedUpBlocks, AreJoinedWhereAFootnoteHasCutThem) {
  LaidOutText text = lay_out(extract::extract_markdown("of the plan entitled\n\nand of its annex,").value());
  EXPECT_EQ(texts(text).size(), 2U);
  text.lines[1].after_cut = true;
  EXPECT_EQ(texts(text), Texts{"of the plan entitled and of its annex,"});
}

TEST(Blocks, OfNothingAreNone) {
  EXPECT_TRUE(build_blocks({}).empty());
}

}  // namespace
}  // namespace disarm::parse
