#include "indexer/parse/masthead_oddities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/parse/trace.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

undoc::Document resolution() {
  undoc::Document document;
  document.symbol = "A/RES/70/300";
  document.kind = "resolution";
  document.session = undoc::Session{.number = 70};
  document.adopted = Date{2015, 12, 7};
  document.masthead = {{"letterhead", "United Nations A/RES/70/300"}, {"title", "70/300. Safe harbours"}};
  undoc::Paragraph closing;
  closing.type = undoc::ParagraphType::kClosing;
  closing.text = "67th plenary meeting 7 December 2015";
  document.paragraphs = {closing};
  return document;
}

std::vector<std::string> kinds(const undoc::Document& document) {
  std::vector<std::string> kinds;
  for (const undoc::Oddity& oddity : find_masthead_oddities(document)) kinds.push_back(oddity.kind);
  return kinds;
}

TEST(FindMastheadOddities, FindsNoneWhereAllAgrees) {
  EXPECT_THAT(kinds(resolution()), IsEmpty());
  undoc::Document part = resolution();
  part.symbol = "A/RES/70/300A";
  EXPECT_THAT(kinds(part), IsEmpty()) << "the letter stands below the title";
}

TEST(FindMastheadOddities, NamesTwoCandidatesForTheSymbol) {
  undoc::Document document = resolution();
  document.masthead[1].text = "70/301. Safe harbours";
  EXPECT_THAT(find_masthead_oddities(document).front().message,
              "The document has the symbol A/RES/70/300, but prints A/RES/70/301 as well.");
  document = resolution();
  document.masthead.push_back({"letterhead", "A/70/999"});
  EXPECT_THAT(kinds(document), ElementsAre("two-symbols"));
}

TEST(FindMastheadOddities, NamesTwoCandidatesForTheTitle) {
  undoc::Document document = resolution();
  document.masthead.push_back({std::string(kSecondTitle), "Dark lighthouses"});
  EXPECT_THAT(kinds(document), ElementsAre("two-titles"));
}

TEST(FindMastheadOddities, ComparesTheDatesOfAdoption) {
  undoc::Document document = resolution();
  document.paragraphs.back().text = "67th plenary meeting 8 December 2015";
  EXPECT_THAT(kinds(document), ElementsAre("two-dates"));
  document.parts.resize(2);
  EXPECT_THAT(kinds(document), IsEmpty()) << "parts have dates of their own";
}

TEST(FindMastheadOddities, KnowsWhenASessionIsHeld) {
  undoc::Document document = resolution();
  document.paragraphs.clear();
  document.adopted = Date{2016, 9, 13};
  EXPECT_THAT(kinds(document), IsEmpty());
  document.adopted = Date{2015, 8, 31};
  EXPECT_THAT(kinds(document), ElementsAre("date-outside-session"));
  document.adopted = Date{2017, 1, 1};
  EXPECT_THAT(kinds(document), ElementsAre("date-outside-session"));
  document.session = undoc::Session{.number = 1};
  document.adopted = Date{1946, 1, 24};
  EXPECT_THAT(kinds(document), IsEmpty());
  document.session = undoc::Session{.kind = undoc::SessionKind::kSpecial, .number = 10};
  EXPECT_THAT(kinds(document), IsEmpty()) << "special sessions are held at any time";
}

TEST(FindMastheadOddities, LeavesTheSessionsOfOtherCouncilsAlone) {
  undoc::Document document = resolution();
  document.organ = "Human Rights Council";
  document.symbol = "A/HRC/RES/36/13";
  document.session = undoc::Session{.number = 36};
  document.masthead = {{"letterhead", "A/HRC/RES/36/13"}, {"title", "36/13. Safe harbours"}};
  EXPECT_THAT(kinds(document), IsEmpty());
}

TEST(FindMastheadOddities, CountsTheTitlesOfAgendaItems) {
  undoc::Document document = resolution();
  document.agenda_items = {"12", "98 (a)"};
  document.agenda_titles = {"Disarmament"};
  EXPECT_THAT(kinds(document), ElementsAre("agenda-titles"));
}

}  // namespace
}  // namespace disarm::parse
