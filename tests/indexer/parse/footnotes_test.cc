#include "indexer/parse/footnotes.h"

#include <gtest/gtest.h>

#include "indexer/extract/markdown.h"
#include "indexer/extract/plain_text.h"
#include "indexer/parse/rich_text.h"
#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

std::string text_of(const Footnote& note) {
  return plain(join_lines(note.lines));
}

std::vector<Footnote> detach(LaidOutText& text) {
  Trace trace;
  return detach_footnotes(text, trace);
}

PageBuilder page_of_text() {
  PageBuilder page;
  return page.first({roman("A line of the text of the page")})
      .next("and another line of it")
      .next("and a third one.");
}

TEST(PrintedFootnotes, StandBelowTheRule) {
  PageBuilder page = page_of_text();
  page.size(8).line(20, 100, {bold("__________________")});
  page.line(12, 117, {raised("1 "), roman("See the report")}).line(10, 123, {roman("of the Committee.")});
  page.line(10, 117, {raised("2 "), roman("Ibid.")});
  LaidOutText text = page.laid_out();
  const std::vector<Footnote> notes = detach(text);
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].mark, "1");
  EXPECT_EQ(text_of(notes[0]), "See the report of the Committee.");
  EXPECT_EQ(text_of(notes[1]), "Ibid.");
  EXPECT_EQ(text.lines.size(), 3U);
}

TEST(PrintedFootnotes, GoOnOnTheNextPage) {
  PageBuilder page = page_of_text();
  page.size(8).line(20, 100, {bold("__________________")}).line(12, 117, {raised("1 "), roman("A long")});
  page.size(10).page().first({roman("Text")});
  page.size(8).line(20, 100, {bold("__________________")}).line(12, 123, {roman("note.")});
  LaidOutText text = page.laid_out();
  const std::vector<Footnote> notes = detach(text);
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(text_of(notes[0]), "A long note.");
}

TEST(PrintedFootnotes, AreKnownBySmallTypeWhereTheRuleIsMissing) {
  PageBuilder page = page_of_text();
  page.size(8).line(20, 117, {raised("* "), roman("Reissued for technical reasons.")});
  LaidOutText text = page.laid_out();
  const std::vector<Footnote> notes = detach(text);
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes[0].mark, "*");
}

TEST(PrintedFootnotes, EndWhereTypeOfFullSizeFollows) {
  PageBuilder page = page_of_text();
  page.size(8).line(20, 100, {bold("_____")}).line(12, 117, {raised("a "), roman("Of the table.")});
  page.size(10).first({roman("Text again")}).next("and more of it").next("and more");
  LaidOutText text = page.laid_out();
  EXPECT_EQ(detach(text).size(), 1U);
  EXPECT_EQ(text.lines.size(), 6U);
}

std::vector<Footnote> typed_notes(std::string_view typed) {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  return detach(text);
}

TEST(TypedFootnotes, CarryTheirNumberOnALineOfItsOwnOrBeforeTheText) {
  const auto notes =
      typed_notes("Text\n______\n   1\n     See this.\n   2  See that\n     and 12\n     more.");
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(text_of(notes[0]), "See this.");
  EXPECT_EQ(text_of(notes[1]), "See that and 12 more.");
}

TEST(TypedFootnotes, CanFollowAllTheirMarks) {
  const auto notes = typed_notes("Text\n______\n1\n2\n\nSee this\nand that.\n\nIbid.");
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(text_of(notes[0]), "See this and that.");
  EXPECT_EQ(text_of(notes[1]), "Ibid.");
}

TEST(TypedFootnotes, OfOlderTextsNeedNoRule) {
  const auto notes = typed_notes("The Treaty 1/ in force\n\n1/ See the series.\n2/ Ibid.");
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].printed, "1/");
  EXPECT_EQ(text_of(notes[1]), "Ibid.");
}

TEST(TypedFootnotes, CanHaveRaisedDigits) {
  const auto notes = typed_notes("The Treaty\u00B9 in force\n\n\u00B9 See the series.");
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_TRUE(notes[0].printed.empty());
}

TEST(MarkedUpFootnotes, AreBlocksThatBeginWithAMark) {
  LaidOutText text = lay_out(
      extract::extract_markdown("of the plan\n\n---\n\n<sup>4</sup> See here.\n\nand its annex").value());
  const std::vector<Footnote> notes = detach(text);
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(text_of(notes[0]), "See here.");
  ASSERT_EQ(text.lines.size(), 2U);
  EXPECT_FALSE(text.lines[0].after_cut);
  EXPECT_TRUE(text.lines[1].after_cut);
}

TEST(MarkedUpFootnotes, DoNotBeginWithARule) {
  LaidOutText text = lay_out(extract::extract_markdown("<sup>1</sup>---\nof the plan").value());
  EXPECT_TRUE(detach(text).empty());
  ASSERT_EQ(text.lines.size(), 1U);
  EXPECT_EQ(text.lines[0].text, "of the plan");
}

TEST(MarkedUpFootnotes, KeepWhatIsRaisedBeforeTheirText) {
  LaidOutText text = lay_out(extract::extract_markdown("<sup>no mark </sup>* See here.").value());
  EXPECT_TRUE(detach(text).empty());
  ASSERT_EQ(text.lines.size(), 1U);
  EXPECT_EQ(plain(text.lines[0].spans), "no mark * See here.");
}

}  // namespace
}  // namespace disarm::parse
