#include "common/undoc/document_kind.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(KindOfSymbol, KnowsTheSymbolsOfRecordsAndStatements) {
  EXPECT_EQ(kind_of_symbol("S/PRST/2013/2"), "presidential statement");
  EXPECT_EQ(kind_of_symbol("A/79/PV.44"), "meeting record");
  EXPECT_EQ(kind_of_symbol("S/PV.6201(Resumption1)"), "meeting record");
  EXPECT_EQ(kind_of_symbol("A/C.4/52/SR.9"), "meeting record");
  EXPECT_EQ(kind_of_symbol("A/DEC/79/512"), "decision");
  EXPECT_EQ(kind_of_symbol("A/79/408"), "");
  EXPECT_EQ(kind_of_symbol("A/CONF.229/2017/8"), "");
  EXPECT_EQ(kind_of_symbol(""), "");
}

struct Head {
  const char* line;
  const char* kind;
};

class KindOfHead : public testing::TestWithParam<Head> {};

TEST_P(KindOfHead, NamesTheKind) {
  EXPECT_EQ(kind_of_head({"General Assembly", GetParam().line}), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, KindOfHead,
    testing::Values(
        Head{"Letter dated 27 January 2025 from the Secretary-General addressed to the President", "letter"},
        Head{"Identical letters dated 22 August 2025 from the Permanent Observer", "letter"},
        Head{"NOTE VERBALE DATED 4 OCTOBER 1983 FROM THE PERMANENT MISSION", "letter"},
        Head{"Lettre datée du 27 janvier 2025, adressée au Secrétaire général", "letter"},
        Head{"LETTRE DATEE DU 27 JANVIER 1985, ADRESSEE AU SECRETAIRE GENERAL", "letter"},
        Head{"Carta de fecha 27 de enero de 2025 dirigida al Secretario General", "letter"},
        Head{"Письмо Постоянного представителя от 27 января 2025 года на имя Председателя", "letter"},
        Head{"رسالة مؤرخة 27 كانون الثاني/يناير 2025 موجهة إلى الأمين العام", "letter"},
        Head{"2025年1月27日常驻代表给秘书长的信", "letter"}, Head{"Note by the Secretary-General", "note"},
        Head{"Report of the First Committee", "report"}, Head{"REPORT BY THE SECRETARIAT", "report"},
        Head{"Rapport du Secrétaire général", "report"}, Head{"Informe de la Primera Comisión", "report"},
        Head{"Доклад Первого комитета", "report"}, Head{"تقرير اللجنة الأولى", "report"},
        Head{"第一委员会的报告", "report"},
        Head{"Statement by the President of the Security Council", "presidential statement"},
        Head{"Summary record of the 9th meeting", "meeting record"},
        Head{"Procès-verbal de la 29e séance plénière", "meeting record"},
        Head{"The report of the Committee", ""}, Head{"Reporting of expenditures", ""}));

TEST(KindOfHead, PrefersWhatTransmitsToWhatIsTransmitted) {
  EXPECT_EQ(kind_of_head({"Report of the Group on Safe Harbours", "Note by the Secretary-General"}), "note");
  EXPECT_EQ(kind_of_head({"Report of the Group", "Letter dated 3 May 2016 from the Chair"}), "letter");
  EXPECT_EQ(kind_of_head({}), "");
}

TEST(KindOfText, KnowsTreatiesByTheirFinalClausesAndSpeechesByTheirAddress) {
  EXPECT_EQ(
      kind_of_text("The States Parties to this Treaty have agreed as follows: ... IN WITNESS WHEREOF the "
                   "undersigned have signed this Treaty."),
      "treaty");
  EXPECT_EQ(
      kind_of_text("Les deux Gouvernements sont convenus de ce qui suit : … En foi de quoi, les soussignés "
                   "ont signé."),
      "treaty");
  EXPECT_EQ(kind_of_text("Mr. President, my delegation is glad to see you in the chair."), "speech");
  EXPECT_EQ(kind_of_text("Señor Presidente, mi delegación le felicita."), "speech");
}

TEST(KindOfText, TakesOnePhraseWhereTheSpeakerSpeaksOfHimself) {
  EXPECT_EQ(kind_of_text("I would like to speak of our harbours. We built them with our own hands."),
            "speech");
  EXPECT_EQ(kind_of_text("We, the harbour masters, are resolved to keep our harbours open."), "");
}

TEST(KindOfText, NeedsMoreThanOnePhrase) {
  EXPECT_EQ(kind_of_text("The report quotes a treaty's words \u201cin witness whereof\u201d."), "");
  EXPECT_EQ(kind_of_text("Harbours are safe."), "");
}

TEST(HasShapeOfResolution, HoldsForActsAndTheirDrafts) {
  using namespace kinds;
  for (const auto kind : {kResolution, kDecision, kDraftResolution, kDraftDecision}) {
    EXPECT_TRUE(has_shape_of_resolution(kind)) << kind;
  }
  for (const auto kind : {kAmendment, kReport, kTreaty, kOther, std::string_view()}) {
    EXPECT_FALSE(has_shape_of_resolution(kind)) << kind;
  }
}

}  // namespace
}  // namespace disarm::undoc
