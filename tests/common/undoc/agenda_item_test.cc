#include "common/undoc/agenda_item.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AgendaLine, GivesItsItems) {
  EXPECT_THAT(parse_agenda_line("Agenda item 98 (mm)"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("Agenda item 98(mm)"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("Agenda items 12 and 98 (a)"), ElementsAre("12", "98 (a)"));
  EXPECT_THAT(parse_agenda_line("Agenda items 27, 28 and 29"), ElementsAre("27", "28", "29"));
  EXPECT_THAT(parse_agenda_line("Agenda items 98 (a) and (b)"), ElementsAre("98 (a)", "98 (b)"));
}

TEST(AgendaLine, MayBeOfTheProvisionalAgenda) {
  EXPECT_THAT(parse_agenda_line("Item 35 of the provisional agenda*"), ElementsAre("35"));
  EXPECT_THAT(parse_agenda_line("Items 14 and 120 (b) of the provisional agenda"),
              ElementsAre("14", "120 (b)"));
}

TEST(AgendaLine, IsReadInSixLanguages) {
  EXPECT_THAT(parse_agenda_line("Point 98 mm) de l’ordre du jour"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("Tema 98 mm) del programa provisional"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("Temas 12 y 98 a) del programa"), ElementsAre("12", "98 (a)"));
  EXPECT_THAT(parse_agenda_line("Пункт 98 mm) повестки дня"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("Пункт 97 b повестки дня"), ElementsAre("97 (b)"));
  EXPECT_THAT(parse_agenda_line("البندان 13 و 115 من جدول الأعمال"), ElementsAre("13", "115"));
  EXPECT_THAT(parse_agenda_line("البند 98 (م م) من جدول الأعمال"), ElementsAre("98 (مم)"));
  EXPECT_THAT(parse_agenda_line("议程项目98(mm)"), ElementsAre("98 (mm)"));
  EXPECT_THAT(parse_agenda_line("临时议程项目74（i）"), ElementsAre("74 (i)"));
}

TEST(AgendaLine, IsNothingElse) {
  for (const char* line :
       {"", "Agenda item", "Item 5", "Point 4 of the plan", "98 (mm)", "The agenda item 98"}) {
    EXPECT_THAT(parse_agenda_line(line), IsEmpty()) << line;
  }
}

TEST(AgendaKey, IsTheSameInEveryNotation) {
  for (const char* item : {"98 (mm)", "98(mm)", "98 mm", "98mm", "98 MM", " 98 ( mm ) "}) {
    EXPECT_EQ(agenda_key(item), "98(mm)") << item;
  }
  EXPECT_EQ(agenda_key("35"), "35");
  EXPECT_EQ(agenda_key("61d"), "61(d)");
}

TEST(AgendaKey, IsEmptyForOtherText) {
  for (const char* item : {"", "mm", "98 (mmm)", "98 (mm", "98 and 99", "disarmament", "1234"}) {
    EXPECT_EQ(agenda_key(item), "") << item;
  }
}

}  // namespace
}  // namespace disarm::undoc
