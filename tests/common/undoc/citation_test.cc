// What citations look like in English: the golden examples of domain.md 1.11 and the rules of 1.3 to 1.7.

#include "common/undoc/citation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/undoc/cited.h"

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(FindCitations, ReadsAListThatOneNounGoverns) {
  EXPECT_THAT(
      cited("its resolutions 63/71 of 2 December 2008 on the Convention on Cluster Munitions and 70/54 of "
            "7 December 2015, 71/45 of 5 December 2016"),
      ElementsAre("A/RES/63/71", "A/RES/70/54", "A/RES/71/45"));
}

TEST(FindCitations, ReadsNumbersOfOldSessions) {
  EXPECT_THAT(
      cited("resolutions 2454 A (XXIII) of 20 December 1968, 2603 B (XXIV) of 16 December 1969, 2662 (XXV)"),
      ElementsAre("A/RES/2454A(XXIII)", "A/RES/2603B(XXIV)", "A/RES/2662(XXV)"));
  EXPECT_THAT(cited("A/RES/1(I) and A/RES/217 (III) ; resolution 1 (I) of 24 January 1946"),
              ElementsAre("A/RES/1(I)", "A/RES/217(III)", "A/RES/1(I)"));
}

TEST(FindCitations, BelievesANumberWithItsDateWithoutNoun) {
  EXPECT_THAT(cited("31/65 of 10 December 1976, S-10/2 of 30 June 1978, 33/59 A of 14 December 1978"),
              ElementsAre("A/RES/31/65", "A/RES/S-10/2", "A/RES/33/59A"));
}

TEST(FindCitations, WritesLettersOut) {
  EXPECT_THAT(cited("resolutions 44/118 A and B, 45/60"),
              ElementsAre("A/RES/44/118A", "A/RES/44/118B", "A/RES/45/60"));
  EXPECT_THAT(cited("3411 A and B (XXX), resolutions 3419 A to D (XXX)"),
              ElementsAre("A/RES/3411A(XXX)", "A/RES/3411B(XXX)", "A/RES/3419A(XXX)", "A/RES/3419B(XXX)",
                          "A/RES/3419C(XXX)", "A/RES/3419D(XXX)"));
  EXPECT_THAT(cited("A/RES/36/87 A, B and C"), ElementsAre("A/RES/36/87A", "A/RES/36/87B", "A/RES/36/87C"));
}

TEST(FindCitations, ExpandsRangesOfNumbers) {
  EXPECT_THAT(cited("resolutions 31/1 to 31/3 and 32/5"),
              ElementsAre("A/RES/31/1", "A/RES/31/2", "A/RES/31/3", "A/RES/32/5"));
  EXPECT_THAT(cited("resolutions 31/1 to 31/300"), ElementsAre("A/RES/31/1", "A/RES/31/300"));
}

TEST(FindCitations, ReadsTheSecurityCouncil) {
  EXPECT_THAT(cited("Security Council resolution 1540 (2004) of 28 April 2004"),
              ElementsAre("S/RES/1540(2004)"));
  EXPECT_THAT(cited("resolutions 1540 (2004) and 1977 (2011)"),
              ElementsAre("S/RES/1540(2004)", "S/RES/1977(2011)"));
  EXPECT_THAT(cited("as UNSCR 1540 says"), ElementsAre("S/RES/1540"));
}

TEST(FindCitations, ReadsDecisions) {
  EXPECT_THAT(cited("its decisions 75/519 A of 7 December 2020 and 79/512"),
              ElementsAre("A/DEC/75/519A", "A/DEC/79/512"));
  EXPECT_THAT(cited("its resolutions 63/71 and 65/515"), ElementsAre("A/RES/63/71", "A/DEC/65/515"));
}

TEST(FindCitations, KnowsWhoseResolutionANumberIs) {
  EXPECT_THAT(cited("Human Rights Council resolution 31/18"), ElementsAre("A/HRC/RES/31/18"));
  EXPECT_THAT(cited("see UNGA 63/71"), ElementsAre("A/RES/63/71"));
  EXPECT_THAT(cited("Economic and Social Council resolution 2016/26"), ElementsAre("E/RES/2016/26"));
  EXPECT_THAT(cited("established by the Human Rights Council in its resolution 22/13"),
              ElementsAre("A/HRC/RES/22/13"));
  EXPECT_THAT(cited("resolutions 31/18 and 34/5 of the Human Rights Council"),
              ElementsAre("A/HRC/RES/31/18", "A/HRC/RES/34/5"));
  EXPECT_THAT(cited("Council resolution 52/28 of 4 April 2023 and Assembly resolution 77/226"),
              ElementsAre("A/HRC/RES/52/28", "A/RES/77/226"));
}

TEST(FindCitations, RemembersWhoseANumberWas) {
  EXPECT_THAT(cited("Human Rights Council resolution 43/1, the report submitted pursuant to resolution 43/1"),
              ElementsAre("A/HRC/RES/43/1", "A/HRC/RES/43/1"));
}

TEST(FindCitations, LeavesNumbersOfOtherOrgansAlone) {
  EXPECT_THAT(
      cited("World Health Assembly resolution 69.2 and Parliamentary Assembly resolution 1481 (2006)"),
      IsEmpty());
  EXPECT_THAT(cited("the Economic Commission in resolution 574 (XXVII) of 16 May 1998"), IsEmpty());
  EXPECT_THAT(cited("by resolution 63/71, recommendation 1 (IV)"), ElementsAre("A/RES/63/71"));
  EXPECT_THAT(cited("decision 15/9 of the Conference of the Parties"), IsEmpty());
  EXPECT_THAT(cited("requests the Commission to implement resolution 63/71"), ElementsAre("A/RES/63/71"));
}

TEST(FindCitations, ReadsWholeSymbols) {
  EXPECT_THAT(cited("[on the report of the First Committee (A/79/408, para. 114)]"), ElementsAre("A/79/408"));
  EXPECT_THAT(cited("A/63/71 is a document"), ElementsAre("A/63/71"));
  EXPECT_THAT(cited("CCM/CONF/2021/6, annexes I and II."), ElementsAre("CCM/CONF/2021/6"));
  EXPECT_THAT(cited("resolution GC(46)/RES/16, adopted on 20 September 2002"), ElementsAre("GC(46)/RES/16"));
  EXPECT_THAT(cited("A/C.1/79/L.22/Rev.1/Corr.1 ; S/PRST/2013/2; see (S/INF/68)"),
              ElementsAre("A/C.1/79/L.22/Rev.1/Corr.1", "S/PRST/2013/2", "S/INF/68"));
}

TEST(FindCitations, KeepsTheParenthesesOfASymbol) {
  EXPECT_THAT(cited("NPT/CONF.2010/50 (Vol. I), part I"), ElementsAre("NPT/CONF.2010/50(Vol.I)"));
  EXPECT_THAT(cited("NPT/CONF.2000/28 (Parts I and II) and A/78/6 (Sect. 3)/Add.1"),
              ElementsAre("NPT/CONF.2000/28(PartsIandII)", "A/78/6(Sect.3)/Add.1"));
}

TEST(FindCitations, ReadsSymbolsOfSpecialSessions) {
  EXPECT_THAT(cited("resolution ES-10/21 and A/RES/ES-11/1 ; 2252 (ES-V), 3362 (S-VII)"),
              ElementsAre("A/RES/ES-10/21", "A/RES/ES-11/1", "A/RES/2252(ES-V)", "A/RES/3362(S-VII)"));
}

TEST(FindCitations, CompletesShortenedSymbols) {
  EXPECT_THAT(cited("A/48/L.40 and Add.1"), ElementsAre("A/48/L.40", "A/48/L.40/Add.1"));
  EXPECT_THAT(cited("(A/73/L.8 and A/73/L.8/Add.1)"), ElementsAre("A/73/L.8", "A/73/L.8/Add.1"));
  EXPECT_THAT(cited("A/C.1/70/PV.2-4, 14-15 and 24."),
              ElementsAre("A/C.1/70/PV.2", "A/C.1/70/PV.3", "A/C.1/70/PV.4", "A/C.1/70/PV.14",
                          "A/C.1/70/PV.15", "A/C.1/70/PV.24"));
}

TEST(FindCitations, ReadsBothSymbolsOfOneDocument) {
  EXPECT_THAT(cited("A/57/759-S/2003/332, annex I"), ElementsAre("A/57/759", "S/2003/332"));
  EXPECT_THAT(cited("GOV/2005/10-GC(49)/INF/6"), ElementsAre("GOV/2005/10", "GC(49)/INF/6"));
}

TEST(FindCitations, ReadsAcrossLineBreaksAndOddBlanks) {
  EXPECT_THAT(cited("A/RES/ 79/58 and A/79/\n408, resolution 63/\n71 and resolution S-\n10/2"),
              ElementsAre("A/RES/79/58", "A/79/408", "A/RES/63/71", "A/RES/S-10/2"));
  EXPECT_THAT(cited("resolution 51\u00A0/ 45"), ElementsAre("A/RES/51/45"));
}

TEST(FindCitations, SaysWhereASymbolIsPrinted) {
  const std::string_view text = "Rappelant sa résolution 217\u00A0A (III) du 10 décembre 1948";
  const auto citations = find_citations(text);
  ASSERT_EQ(citations.size(), 1U);
  EXPECT_EQ(citations[0].symbol, "A/RES/217A(III)");
  EXPECT_EQ(text.substr(citations[0].begin, citations[0].end - citations[0].begin), "217\u00A0A (III)");
}

}  // namespace
}  // namespace disarm::undoc
