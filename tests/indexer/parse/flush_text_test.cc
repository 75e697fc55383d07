// A resolution as plain `pdftotext` prints it: no indents, labels and marks of notes on lines of their own,
// notes, page feet and running heads within the text.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/accounting.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kHead =
    "Resolution adopted by the General Assembly on 4 December 2023\n\n78/399.\n\nMarking of harbours\n";

constexpr std::string_view kPages =
    "United Nations\n\nGeneral Assembly\n\nDistr.: General\n9 December 2023\n\n"
    "Seventy-eighth session\nAgenda item 99 (z)\nGeneral and complete disarmament: marking of harbours\n\n"
    "Resolution adopted by the General Assembly\non 4 December 2023\n"
    "[on the report of the First Committee (A/78/999, para. 9)]\n\n78/399.\n\nMarking of harbours for "
    "hospital ships\n"
    "The General Assembly,\n"
    "Recalling the Convention on the Marking of Harbours in Times of War and its protocols, 1\n"
    "Bearing in mind that hospital ships of all flags have been received in safe harbours since\n"
    "the first Conference, 2 and that the harbours of the States parties to the Convention are\n"
    "__________________\n\nUnited Nations, Treaty Series, vol. 9999, No. 99999.\nA/CONF.999/9, "
    "annex.\n1\n2\n\n"
    "23-99999 (E)\n\n061223\n\n*2399999*\n\n\f"
    "Marking of harbours for hospital ships\n\nA/RES/78/399\n\n"
    "well marked by day and by night, and that all States have joined in the marking of them,\n"
    "1.\nUrges all States to mark the harbours in which hospital ships of any flag may\n"
    "seek refuge;\n2.\nthis end:\n\nCalls upon the States parties to assist one another, and to work to\n\n"
    "(a) Mark each harbour;\n(b) Report on it;\n"
    "and to do so before the end of the year;\n"
    "Reports to the Conference\n3.\nRequests the Secretary-General to report at each session of the "
    "Conference.\n"
    "42nd plenary meeting\n4 December 2023\n\n2/2\n\n23-99999\n\n\f";

Explained read() {
  return explain(extract::extract_plain_text(kPages).value(), "a.txt");
}

std::vector<std::string> lines_of(const undoc::Document& document) {
  std::vector<std::string> lines;
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    lines.push_back(std::string(to_string(paragraph.type)) + ' ' + paragraph.label + ": " + paragraph.text);
  }
  return lines;
}

TEST(FlushText, IsReadAsTheSameResolution) {
  EXPECT_THAT(
      lines_of(read().document),
      ElementsAre(
          "enacting : The General Assembly,",
          "preambular : Recalling the Convention on the Marking of Harbours in Times of War and its "
          "protocols,",
          "preambular : Bearing in mind that hospital ships of all flags have been received in safe harbours "
          "since "
          "the first Conference, and that the harbours of the States parties to the Convention are well "
          "marked by "
          "day and by night, and that all States have joined in the marking of them,",
          "operative 1: Urges all States to mark the harbours in which hospital ships of any flag may seek "
          "refuge;",
          "operative 2: Calls upon the States parties to assist one another, and to work to this end:",
          "subparagraph a: Mark each harbour;", "subparagraph b: Report on it;",
          "other : and to do so before the end of the year;", "section-heading : Reports to the Conference",
          "operative 3: Requests the Secretary-General to report at each session of the Conference.",
          "closing : 42nd plenary meeting 4 December 2023",
          "footnote 1: United Nations, Treaty Series, vol. 9999, No. 99999.",
          "footnote 2: A/CONF.999/9, annex."));
}

// What `pdftotext` makes of a staffing table: each cell stands alone.
TEST(FlushText, JoinsTheCellsOfATable) {
  const std::string text =
      "The General Assembly,\n"
      "Recalling the Convention on the Marking of Harbours in Times of War and its protocols,\n"
      "1.\nApproves the staffing of the harbours that are set out in the table below, and asks that\n"
      "it be reviewed.\n\n"
      "Harbour staff\n\nCategory\n\nPilots\n\n37\n\n1 131\n\nKeepers of lights\n\n-\n\n4\n\n"
      "2.\nDecides to meet for two days in the autumn of the year, beginning not later than on\n\n"
      "9 September, in the harbour.\n"
      "42nd plenary meeting\n4 December 2023\n";
  EXPECT_THAT(
      lines_of(explain(extract::extract_plain_text(kHead + text).value(), "a.txt").document),
      ElementsAre("enacting : The General Assembly,",
                  "preambular : Recalling the Convention on the Marking of Harbours in Times of War and "
                  "its protocols,",
                  "operative 1: Approves the staffing of the harbours that are set out in the table "
                  "below, and asks that it be reviewed.",
                  "table : Harbour staff Category Pilots 37 1 131 Keepers of lights - 4",
                  "operative 2: Decides to meet for two days in the autumn of the year, beginning not "
                  "later than on 9 September, in the harbour.",
                  "closing : 42nd plenary meeting 4 December 2023"));
}

TEST(FlushText, TiesNotesToTheirParagraphs) {
  const undoc::Document document = read().document;
  EXPECT_THAT(document.paragraphs[1].footnotes, ElementsAre("1"));
  EXPECT_THAT(document.paragraphs[2].footnotes, ElementsAre("2"));
}

TEST(FlushText, HasAMasthead) {
  const undoc::Document document = read().document;
  EXPECT_EQ(document.symbol, "A/RES/78/399");
  EXPECT_EQ(document.title, "Marking of harbours for hospital ships");
  EXPECT_THAT(document.agenda_titles, ElementsAre("General and complete disarmament: marking of harbours"));
  EXPECT_EQ(document.report, "A/78/999, para. 9");
}

TEST(FlushText, IsAccountedForToTheLastCharacter) {
  EXPECT_THAT(wrong_accounts(extract::extract_plain_text(kPages).value(), read()), IsEmpty());
}

}  // namespace
}  // namespace disarm::parse
