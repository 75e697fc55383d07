#include "indexer/parse/other_head.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/styled_text_builder.h"

namespace disarm::parse {
namespace {

undoc::Document read(const LaidOutText& text) {
  undoc::Document document;
  read_other_head(build_blocks(text), text.layout, document);
  return document;
}

TEST(ReadOtherHead, ReadsTheLetterheadOfAReport) {
  PageBuilder page;
  page.line(0, 123, {roman("United Nations A/70/999")}).line(14, 123, {bold("General Assembly")});
  page.line(40, 60, {bold("Seventieth session")}).line(12, 60, {roman("Agenda item 97 (b)")});
  page.line(30, 123, {bold("Report of the Group on Safe Harbours")}).first({roman("The Group met.")});
  const undoc::Document document = read(page.laid_out());
  EXPECT_EQ(document.symbol, "A/70/999");
  EXPECT_EQ(undoc::to_string(*document.session), "70");
  EXPECT_EQ(document.agenda_items, std::vector<std::string>{"97 (b)"});
  EXPECT_EQ(document.title, "Report of the Group on Safe Harbours");
  EXPECT_EQ(document.kind, "report");
  EXPECT_EQ(document.organ, "General Assembly");
}

TEST(ReadOtherHead, TellsTheTitleOfTheAgendaItemFromThatOfTheReport) {
  PageBuilder page;
  page.line(0, 123, {roman("United Nations A/70/999")}).line(40, 60, {bold("Seventieth session")});
  page.line(12, 60, {roman("Agenda item 97 (b)")}).line(24, 60, {bold("Harbours of the world")});
  page.line(30, 123, {bold("Report of the Group on Safe Harbours")}).first({roman("The Group met.")});
  const undoc::Document document = read(page.laid_out());
  EXPECT_EQ(document.title, "Report of the Group on Safe Harbours");
  EXPECT_EQ(document.agenda_titles, std::vector<std::string>{"Harbours of the world"});
}

TEST(ReadOtherHead, ReadsLetterheadsInColumns) {
  const auto column = [](const char* text) {
    return extract::Span{.text = text, .left = 420, .after_gap = true};
  };
  PageBuilder page;
  page.line(0, 123, {roman("United Nations "), column("TPNW/MSP/2025/99")});
  page.line(12, 123, {roman("Third Meeting of States Parties "), column("Distr.: General")});
  page.line(12, 123, {roman("to the Treaty on Safe Harbours "), column("19 March 2025")});
  page.line(30, 123, {bold("Report of the third Meeting")}).first({roman("The Meeting was held.")});
  const undoc::Document document = read(page.laid_out());
  EXPECT_EQ(document.symbol, "TPNW/MSP/2025/99");
  EXPECT_EQ(to_iso(document.distributed.value_or(Date())), "2025-03-19");
}

TEST(ReadOtherHead, TakesNoKindFromALineOfRunningText) {
  PageBuilder page;
  page.first({roman("We have read, with the attention that is due to all that concerns harbours, the")});
  for (int i = 0; i < 3; ++i)
    page.next("words upon words that fill the lines of a long paragraph, and words");
  page.next("Report of the Group on Safe Harbours, which came to us in the spring of the year");
  page.next("together with the words that fill the lines of a long paragraph, and words again.");
  EXPECT_EQ(read(page.laid_out()).kind, "");
}

undoc::Document read_text(std::string_view text) {
  return read(lay_out(extract::extract_plain_text(std::string(text)).value()));
}

TEST(ReadOtherHead, ReadsALetter) {
  const undoc::Document letter = read_text(R"(United Nations                                       S/2025/999
Security Council                                     Distr.: General
                                                     28 January 2025

                                                     Original: English

          Letter dated 27 January 2025 from the Harbour Master
          addressed to the President of the Security Council

     I have the honour to transmit herewith the report on safe harbours.
)");
  EXPECT_EQ(letter.kind, "letter");
  EXPECT_EQ(letter.symbol, "S/2025/999");
  EXPECT_EQ(to_iso(letter.distributed.value_or(Date())), "2025-01-28");
  EXPECT_EQ(letter.title,
            "Letter dated 27 January 2025 from the Harbour Master addressed to the President of the Security "
            "Council");
}

TEST(ReadOtherHead, ReadsTheRecordOfAMeeting) {
  const undoc::Document record = read_text(R"(United Nations                                       A/70/PV.999
General Assembly                                     Official Records
Seventieth session

44th plenary meeting
Monday, 2 December 2024, 3 p.m.
New York

President:     Mr. Pilot ...................... (Harbourland)

          The meeting was called to order at 3 p.m.
)");
  EXPECT_EQ(record.kind, "meeting record");
  EXPECT_EQ(record.meeting, "44th plenary meeting");
  EXPECT_EQ(to_iso(record.dated.value_or(Date())), "2024-12-02");
  EXPECT_EQ(undoc::to_string(record.session.value()), "70");
  EXPECT_EQ(record.title, "44th plenary meeting Monday, 2 December 2024, 3 p.m.");
}

TEST(ReadOtherHead, ReadsASummaryRecordWhoseLetterheadHasAnotherDate) {
  const undoc::Document record =
      read_text(R"(United Nations                                       A/C.4/70/SR.9
General Assembly                                     Distr.: General
                                                     14 November 2015

Seventieth session

Summary record of the 9th meeting

Held at Headquarters, New York, on Monday, 12 October 2015, at 10 a.m.
)");
  EXPECT_EQ(record.kind, "meeting record");
  EXPECT_EQ(record.meeting, "9th meeting");
  EXPECT_EQ(to_iso(record.dated.value_or(Date())), "2015-10-12");
  EXPECT_EQ(to_iso(record.distributed.value_or(Date())), "2015-11-14");
}

TEST(ReadOtherHead, TakesNoMeetingForTheDocumentThatMentionsIt) {
  const undoc::Document paper =
      read_text("Safe harbours\n\nAt its 4th meeting, on 3 May 2016, the group agreed.\n");
  EXPECT_EQ(paper.kind, "");
  EXPECT_EQ(paper.meeting, "");
  EXPECT_FALSE(paper.dated.has_value());
}

TEST(ReadOtherHead, TakesTheFirstLineOfAPlainTextForItsTitle) {
  EXPECT_EQ(read_text("Buoys in narrow channels\nThis study compares the buoys of nine harbours.").title,
            "Buoys in narrow channels");
  EXPECT_EQ(read_text("buoys in narrow channels .\nthe buoys of nine harbours were compared .").title,
            "buoys in narrow channels .");
}

TEST(ReadOtherHead, MarksTheFirstLineOfASpeechAsTheBeginningOfASentence) {
  const undoc::Document document = read_text("I congratulate you on the opening\nof the fiftieth session.");
  EXPECT_EQ(document.title, "I congratulate you on the opening \u2026");
  EXPECT_FALSE(document.session.has_value());
  EXPECT_EQ(document.symbol, "");
}

TEST(ReadOtherHead, TakesNoNumberForATitle) {
  EXPECT_EQ(read_text("I\n\nCongratulations to all harbours.\n").title, "I Congratulations to all harbours.");
}

TEST(ReadOtherHead, CutsLongTitlesBetweenWords) {
  const std::string word(60, 'a');
  const undoc::Document document =
      read_text(word + ' ' + word + ' ' + word + ' ' + word + ' ' + word + ' ' + word);
  EXPECT_EQ(document.title, word + ' ' + word + " \u2026");
}

}  // namespace
}  // namespace disarm::parse
