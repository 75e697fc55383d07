#include "common/index/terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::index {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string term(FieldId id, std::string_view value) {
  return field_term(field(id), value);
}

TEST(WordTerm, IsTheWord) {
  EXPECT_EQ(word_term("munitions"), "munitions");
  EXPECT_EQ(field_word_term(field(FieldId::kTitle), "munitions"), "XTITLE:munitions");
}

TEST(WordTerm, IsCutBeforeACodePointThatDoesNotFit) {
  EXPECT_EQ(word_term(std::string(300, 'a')).size(), 245U);
  std::string two_byte_letters;
  for (int i = 0; i < 200; ++i) two_byte_letters += "\u00e9";
  EXPECT_EQ(word_term(two_byte_letters).size(), 244U);
  EXPECT_LE(field_word_term(field(FieldId::kTitle), two_byte_letters).size(), 245U);
}

TEST(FieldTerm, TakesSymbolsInAnyNotation) {
  for (const char* notation : {"A/RES/79/58", "a/res/79/58", "79/58", "resolution 79/58"}) {
    EXPECT_EQ(term(FieldId::kSymbol, notation), "XSYMBOL:A/RES/79/58") << notation;
  }
  EXPECT_EQ(term(FieldId::kCites, "1540 (2004)"), "XCITES:S/RES/1540(2004)");
}

TEST(FieldTerm, TakesSessions) {
  EXPECT_EQ(term(FieldId::kSession, "79"), "XSESSION:79");
  EXPECT_EQ(term(FieldId::kSession, "s-10"), "XSESSION:S-10");
}

TEST(FieldTerm, FoldsExactValues) {
  EXPECT_EQ(term(FieldId::kKind, " Draft  Resolution "), "XKIND:draft resolution");
  EXPECT_EQ(term(FieldId::kType, "operative"), "XTYPE:operative");
}

TEST(FieldTerm, TakesDatesMonthsAndYears) {
  EXPECT_THAT(date_terms({2024, 12, 2}),
              ElementsAre(term(FieldId::kDate, "2024"), term(FieldId::kDate, "2024-12"),
                          term(FieldId::kDate, "2024-12-02")));
}

TEST(AgendaTerms, AreThoseOfTheItemAndTheSubItem) {
  EXPECT_THAT(agenda_terms("98 (mm)"), ElementsAre("XAGENDA:98", "XAGENDA:98(mm)"));
  EXPECT_THAT(agenda_terms("98"), ElementsAre("XAGENDA:98"));
  EXPECT_THAT(agenda_terms("no item"), IsEmpty());
  EXPECT_EQ(term(FieldId::kAgenda, "98mm"), "XAGENDA:98(mm)");
}

TEST(KeyTerm, TellsLongKeysApart) {
  EXPECT_EQ(key_term("A/RES/79/58|en"), "QA/RES/79/58|en");
  const std::string start = "file:" + std::string(300, 'x');
  EXPECT_NE(key_term(start + "1"), key_term(start + "2"));
  EXPECT_LE(key_term(start).size(), 245U);
}

TEST(SourceTerm, TellsLongLocatorsApart) {
  EXPECT_EQ(source_term("/un/a.zip!/b.pdf"), "XSOURCE:/un/a.zip!/b.pdf");
  const std::string start = "/un/" + std::string(300, 'x');
  EXPECT_NE(source_term(start + "1"), source_term(start + "2"));
  EXPECT_LE(source_term(start).size(), 245U);
}

TEST(SlotValues, SortAsTheThingsDo) {
  using undoc::SessionKind;
  EXPECT_EQ(date_value({2024, 12, 2}), "20241202");
  EXPECT_LT(session_value({SessionKind::kRegular, 9}), session_value({SessionKind::kRegular, 79}));
  EXPECT_LT(session_value({SessionKind::kRegular, 100}), session_value({SessionKind::kSpecial, 1}));
  EXPECT_LT(session_value({SessionKind::kSpecial, 30}), session_value({SessionKind::kEmergencySpecial, 1}));
}

TEST(SlotValues, TellWhatTheyWereMadeOf) {
  using undoc::SessionKind;
  EXPECT_EQ(date_of_value(date_value({2024, 12, 2})), "2024-12-02");
  EXPECT_EQ(date_of_value(""), "");
  EXPECT_EQ(session_of_value(session_value({SessionKind::kRegular, 79})), "79");
  EXPECT_EQ(session_of_value(session_value({SessionKind::kSpecial, 10})), "S-10");
  EXPECT_EQ(session_of_value(session_value({SessionKind::kEmergencySpecial, 11})), "ES-11");
  EXPECT_EQ(session_of_value(""), "");
}

TEST(LabelTerms, AreTheAddressAndItsNumber) {
  EXPECT_THAT(label_terms("op5(a)"), ElementsAre("XPARA:op5(a)", "XPARA:5(a)"));
  EXPECT_THAT(label_terms("para12"), ElementsAre("XPARA:para12", "XPARA:12"));
  EXPECT_THAT(label_terms("op5.2"), ElementsAre("XPARA:op5.2", "XPARA:5")) << "the second 5 of the text";
  EXPECT_THAT(label_terms("pp3"), ElementsAre("XPARA:pp3"));
  EXPECT_EQ(term(FieldId::kParagraphNumber, "OP 5 (a)"), "XPARA:op5(a)");
  EXPECT_EQ(term(FieldId::kParagraphNumber, "para. 12"), "XPARA:para12");
}

}  // namespace
}  // namespace disarm::index
