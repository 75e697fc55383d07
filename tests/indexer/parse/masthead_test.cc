#include "indexer/parse/masthead.h"

#include <gtest/gtest.h>

#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

struct Masthead {
  std::vector<Block> blocks;
  size_t taken = 0;
  undoc::Document document;
  std::vector<Piece> pieces;
};

Masthead read(const PageBuilder& page) {
  Masthead masthead;
  masthead.blocks = build_blocks(page.laid_out());
  Trace trace;
  masthead.taken = read_masthead(masthead.blocks, masthead.document, trace);
  masthead.pieces = trace.take_pieces();
  return masthead;
}

PageBuilder letterhead(const std::string& symbol) {
  PageBuilder page;
  page.line(0, 123, {roman("United Nations "), {.text = symbol, .left = 480, .after_gap = true}});
  page.size(20).line(30, 123, {bold("General Assembly")}).size(10).line(12, 397, {roman("5 May 2016")});
  page.line(60, 60, {bold("Seventieth session")});
  return page;
}

PageBuilder& body(PageBuilder& page) {
  return page.first({italic("The General Assembly"), roman(",")})
      .first({italic("Noting"), roman(" all,")})
      .next("of it");
}

TEST(ReadMasthead, ReadsTheFieldsOfAResolution) {
  PageBuilder page = letterhead("A/RES/70/300");
  page.line(12, 60, {roman("Agenda item 97 (b)")})
      .line(12, 60, {bold("Disarmament: safe")})
      .line(12, 60, {bold("harbours")});
  page.size(14)
      .line(30, 123, {bold("Resolution adopted by the General Assembly")})
      .line(15, 123, {bold("on 3 May 2016")});
  page.size(10).line(24, 123, {roman("["), italic("on the report of the First Committee (A/70/460,")});
  page.line(12, 123, {italic("para. 93)"), roman("]")});
  page.size(12).line(24, 80, {bold("70/300. Safe harbours for")}).line(14, 123, {bold("all ships")}).size(10);
  const Masthead masthead = read(body(page));
  const undoc::Document& document = masthead.document;
  EXPECT_EQ(document.symbol, "A/RES/70/300");
  EXPECT_EQ(document.kind, "resolution");
  EXPECT_EQ(document.session->number, 70);
  EXPECT_EQ(document.agenda_items, std::vector<std::string>{"97 (b)"});
  EXPECT_EQ(document.agenda_titles, std::vector<std::string>{"Disarmament: safe harbours"});
  EXPECT_EQ(to_iso(*document.adopted), "2016-05-03");
  EXPECT_EQ(document.committee, "First Committee");
  EXPECT_EQ(document.report, "A/70/460, para. 93");
  EXPECT_EQ(document.title, "Safe harbours for all ships");
  EXPECT_EQ(masthead.blocks[masthead.taken].text(), "The General Assembly,");
  EXPECT_EQ(document.organ, "General Assembly");
  EXPECT_EQ(to_iso(*document.distributed), "2016-05-05");
  EXPECT_FALSE(document.without_committee);
  for (const Piece& piece : masthead.pieces) EXPECT_NE(piece.name, kNotUnderstood) << piece.text;
}

TEST(ReadMasthead, TakesNoAdoptionLineFromTheMiddleOfAnAgendaTitle) {
  PageBuilder page = letterhead("A/RES/70/300");
  page.line(12, 60, {roman("Agenda item 99 (c)")})
      .line(12, 60, {bold("Follow-up to the recommendations and")})
      .line(12, 60, {bold("decisions adopted by the General Assembly")})
      .line(12, 60, {bold("at its tenth special session: harbours")});
  page.size(14).line(30, 123, {bold("Resolution adopted by the General Assembly on 3 May 2016")});
  page.size(12).line(30, 80, {bold("70/300. Safe harbours")}).size(10);
  const undoc::Document document = read(body(page)).document;
  EXPECT_EQ(document.kind, "resolution");
  EXPECT_EQ(document.agenda_titles,
            std::vector<std::string>{"Follow-up to the recommendations and decisions adopted by the General "
                                     "Assembly at its tenth special session: harbours"});
  EXPECT_EQ(to_iso(document.adopted.value_or(Date())), "2016-05-03");
}

TEST(ReadMasthead, ReadsTheFieldsOfADraft) {
  PageBuilder page = letterhead("A/C.1/70/L.9*");
  page.size(12).line(15, 60, {bold("First Committee")}).size(10).line(12, 60, {roman("Agenda item 97")});
  page.line(12, 60, {bold("Disarmament")});
  page.line(30, 123, {bold("Austria, Chile"), raised("* "), bold(" and Peru: draft resolution")});
  page.size(12).line(30, 123, {bold("Safe harbours")}).size(10);
  const undoc::Document document = read(body(page)).document;
  EXPECT_EQ(document.symbol, "A/C.1/70/L.9");
  EXPECT_EQ(document.kind, "draft resolution");
  EXPECT_EQ(document.committee, "First Committee");
  EXPECT_EQ(document.agenda_titles, std::vector<std::string>{"Disarmament"});
  EXPECT_EQ(document.sponsors, (std::vector<std::string>{"Austria", "Chile", "Peru"}));
  EXPECT_EQ(document.title, "Safe harbours");
  EXPECT_FALSE(document.adopted.has_value());
}

TEST(ReadMasthead, ReadsTheSponsorBeforeTheMarkOfANote) {
  PageBuilder page = letterhead("A/C.1/70/L.9");
  page.line(30, 123, {bold("Iraq:"), raised("*"), bold(" draft resolution")});
  page.size(12).line(30, 123, {bold("Safe harbours")}).size(10);
  const undoc::Document document = read(body(page)).document;
  EXPECT_EQ(document.kind, "draft resolution");
  EXPECT_EQ(document.sponsors, std::vector<std::string>{"Iraq"});
  EXPECT_EQ(document.title, "Safe harbours");
}

TEST(ReadMasthead, ReadsTheFourthCommitteeOverTwoLines) {
  PageBuilder page = letterhead("A/C.4/70/L.9");
  page.size(12).line(15, 60, {bold("Special Political and Decolonization Committee")});
  page.line(14, 60, {bold("(Fourth Committee)")}).size(10).line(12, 60, {roman("Agenda item 57")});
  page.line(30, 123, {bold("Draft decision submitted by the Chair")});
  page.size(12).line(30, 123, {bold("Safe harbours")}).size(10);
  const Masthead masthead = read(body(page));
  EXPECT_EQ(masthead.document.kind, "draft decision");
  EXPECT_EQ(masthead.document.committee, "Special Political and Decolonization Committee (Fourth Committee)");
  for (const Piece& piece : masthead.pieces) EXPECT_NE(piece.name, kNotUnderstood) << piece.text;
}

TEST(ReadMasthead, ReadsADecision) {
  PageBuilder page = letterhead("A/DEC/70/512");
  page.size(14).line(30, 123, {bold("Decision adopted by the General Assembly on 7 December 2015")});
  page.size(12).line(30, 80, {bold("70/512. Safe harbours")}).size(10);
  page.first(
      {roman("At its 67th plenary meeting, on 7 December 2015, the General Assembly decided to wait.")});
  const Masthead masthead = read(page);
  EXPECT_EQ(masthead.document.kind, "decision");
  EXPECT_EQ(masthead.document.symbol, "A/DEC/70/512");
  EXPECT_EQ(masthead.document.title, "Safe harbours");
  EXPECT_TRUE(masthead.blocks[masthead.taken].text().starts_with("At its 67th"));
}

TEST(ReadMasthead, ReadsAnEmergencySpecialSession) {
  PageBuilder page;
  page.line(0, 123, {roman("United Nations "), {.text = "A/RES/ES-10/99", .left = 480, .after_gap = true}});
  page.line(60, 60, {bold("Tenth emergency special session")}).line(12, 60, {roman("Agenda item 5")});
  page.line(12, 60, {bold("Illegal harbours")});
  page.size(14).line(30, 123, {bold("Resolution adopted by the General Assembly on 3 May 2016")});
  page.size(10).line(
      24, 123, {roman("["), italic("without reference to a Main Committee (A/ES-10/L.99)"), roman("]")});
  page.size(12).line(24, 80, {bold("ES-10/99. Safe harbours")}).size(10);
  const undoc::Document document = read(body(page)).document;
  EXPECT_EQ(document.symbol, "A/RES/ES-10/99");
  EXPECT_EQ(undoc::to_string(document.session.value()), "ES-10");
  EXPECT_EQ(document.agenda_items, std::vector<std::string>{"5"});
  EXPECT_EQ(document.title, "Safe harbours");
  EXPECT_TRUE(document.without_committee);
}

TEST(ReadMasthead, ReadsTwoAgendaItemsWithATitleEachOfTheProvisionalAgenda) {
  PageBuilder page = letterhead("A/C.1/70/L.9");
  page.line(12, 60, {roman("Items 12 and 98 (a) of the provisional agenda"), raised("*")});
  page.line(12, 60, {bold("Disarmament")}).line(18, 60, {bold("Harbours of the world")});
  page.line(30, 123, {bold("Kenya: draft resolution")});
  page.size(12).line(30, 123, {bold("Safe harbours")}).size(10);
  const undoc::Document document = read(body(page)).document;
  EXPECT_EQ(document.agenda_items, (std::vector<std::string>{"12", "98 (a)"}));
  EXPECT_EQ(document.agenda_titles, (std::vector<std::string>{"Disarmament", "Harbours of the world"}));
}

TEST(ReadMasthead, MarksASecondBlockBelowTheTitle) {
  PageBuilder page = letterhead("A/RES/70/300");
  page.size(14).line(30, 123, {bold("Resolution adopted by the General Assembly on 3 May 2016")});
  page.size(12)
      .line(30, 80, {bold("70/300. Safe harbours")})
      .line(40, 80, {bold("Dark lighthouses")})
      .size(10);
  const Masthead masthead = read(body(page));
  EXPECT_EQ(masthead.document.title, "Safe harbours Dark lighthouses");
  EXPECT_EQ(masthead.pieces.back().name, kSecondTitle);
}

TEST(ReadMasthead, ReadsAnAmendmentWithoutEnactingLine) {
  PageBuilder page = letterhead("A/C.1/70/L.99");
  page.line(12, 60, {bold("First Committee")});
  page.line(30, 123, {bold("Kenya: amendment to draft resolution A/C.1/70/L.9")});
  page.size(12).line(30, 123, {bold("Safe harbours")}).size(10);
  page.first({roman("1. Replace the first paragraph by the following:")}).next("more of it").next("and more");
  const Masthead masthead = read(page);
  EXPECT_EQ(masthead.document.kind, "amendment");
  EXPECT_EQ(masthead.document.title, "Safe harbours");
  EXPECT_TRUE(masthead.blocks[masthead.taken].text().starts_with("1. Replace"));
}

TEST(ReadMasthead, DerivesTheSymbolFromTheNumberOfTheTitle) {
  PageBuilder page;
  page.line(0, 60, {bold("Seventieth session")});
  page.line(30, 123, {bold("Resolution adopted by the General Assembly on 3 May 2016")});
  page.line(30, 123, {bold("70/300. Safe harbours")});
  EXPECT_EQ(read(body(page)).document.symbol, "A/RES/70/300");
}

TEST(ReadMasthead, StopsBeforeTheTextWhereTheEnactingLineIsMissing) {
  PageBuilder page = letterhead("A/RES/70/300");
  page.size(14).line(30, 123, {bold("Resolution adopted by the General Assembly")}).size(10);
  page.line(30, 123, {bold("70/300. Safe harbours")}).first({italic("Noting"), roman(" all,")}).next("of it");
  const Masthead masthead = read(page);
  EXPECT_EQ(masthead.document.title, "Safe harbours");
  EXPECT_TRUE(masthead.blocks[masthead.taken].text().starts_with("Noting"));
}

TEST(ReadMasthead, FindsNoneInAReport) {
  PageBuilder page = letterhead("A/70/999");
  page.line(30, 123, {bold("Report of the Group")}).first({roman("It met.")});
  const Masthead masthead = read(page);
  EXPECT_EQ(masthead.taken, 0U);
  EXPECT_EQ(masthead.document.kind, "");
}

// A line that is raised as a whole has no words; its block still shows an adoption line.
TEST(ReadMasthead, LeavesEverythingToOtherReadersWhenItsKindIsNoField) {
  PageBuilder page;
  page.line(0, 60, {raised("Seventieth session")});
  page.line(30, 123, {raised("Resolution adopted by the General Assembly")});
  page.line(30, 123, {raised("70/300. Safe harbours")});
  const Masthead masthead = read(body(page));
  EXPECT_EQ(masthead.taken, 0U);
  EXPECT_TRUE(masthead.pieces.empty()) << "their readers account for them";
  EXPECT_EQ(masthead.document.kind, "");
}

}  // namespace
}  // namespace disarm::parse
