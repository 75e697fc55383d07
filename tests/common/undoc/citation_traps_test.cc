// The traps of domain.md 1.10 that concern single paragraphs, under their numbers.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/undoc/cited.h"

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CitationTraps, 01_ADocumentIsNotTheResolutionWithItsNumbers) {
  EXPECT_THAT(cited("A/63/71 and resolution 63/71"), ElementsAre("A/63/71", "A/RES/63/71"));
}

TEST(CitationTraps, 02_PageNumbers) {
  EXPECT_THAT(cited("page 2/4 and 24/7"), IsEmpty());
}

TEST(CitationTraps, 03_HumanRightsCouncilByTheDateAlone) {
  EXPECT_THAT(cited("recalling resolution 33/11 of 29 September 2016"), IsEmpty());
}

TEST(CitationTraps, 05_YearsWithoutTheirOrgan) {
  EXPECT_THAT(cited("resolutions for the biennium 2016/17"), IsEmpty());
}

TEST(CitationTraps, 06_07_SignsBehindASymbol) {
  EXPECT_THAT(cited("A/73/85."), ElementsAre("A/73/85"));
  EXPECT_THAT(cited("A/65/L.78*"), ElementsAre("A/65/L.78"));
}

TEST(CitationTraps, 08_FootnoteMarks) {
  EXPECT_THAT(cited("resolution 72/4;1 and resolution 72/4; 1"), ElementsAre("A/RES/72/4", "A/RES/72/4"));
  EXPECT_THAT(cited("resolution 59/2691"), ElementsAre("A/RES/59/269"));
  EXPECT_THAT(cited("resolution 72/4¹"), ElementsAre("A/RES/72/4"));
}

TEST(CitationTraps, 11_12_SloppyOldNumbers) {
  EXPECT_THAT(cited("resolution 377A(V)"), ElementsAre("A/RES/377A(V)"));
  EXPECT_THAT(cited("A/RES/14/1378"), ElementsAre("A/RES/1378(XIV)"));
}

TEST(CitationTraps, 13_GarbledNumeralsAreMendedFromTheDate) {
  EXPECT_THAT(cited("resolution 3465 (XxX) of 11 December 1975"), ElementsAre("A/RES/3465(XXX)"));
  EXPECT_THAT(cited("resolution 2603 B (XXN) of 16 December 1969"), ElementsAre("A/RES/2603B(XXIV)"));
  EXPECT_THAT(cited("resolution 3465 (XxX) of that year"), IsEmpty());
}

TEST(CitationTraps, 14_TheTitlesOwnNumber) {
  EXPECT_THAT(cited("79/58. Implementation of the Convention on Cluster Munitions"), IsEmpty());
}

TEST(CitationTraps, 15_WordsOfOneCapital) {
  EXPECT_THAT(cited("resolution 63/71. A review follows"), ElementsAre("A/RES/63/71"));
  EXPECT_THAT(cited("resolutions 63/71 and 64/30 Annex"), ElementsAre("A/RES/63/71", "A/RES/64/30"));
}

TEST(CitationTraps, 16_SlashesThatMakeNoSymbol) {
  EXPECT_THAT(cited("24 CD-ROM, HIV/AIDS, 3 a/c, and/or 5, 17 km/h"), IsEmpty());
}

TEST(CitationTraps, 17_OtherAssemblies) {
  EXPECT_THAT(cited("Parliamentary Assembly resolution 1481 (2006)"), IsEmpty());
}

TEST(CitationTraps, 20_LocatorsAreNotPartOfTheSymbol) {
  EXPECT_THAT(cited("A/79/408 (para. 114)"), ElementsAre("A/79/408"));
}

TEST(CitationTraps, 23_Sayings) {
  EXPECT_THAT(cited("24/7, 9/11 and 50/50"), IsEmpty());
}

TEST(CitationTraps, 24_TreatySeries) {
  EXPECT_THAT(cited("United Nations, Treaty Series, vol. 2515, No. 44910."), IsEmpty());
}

TEST(CitationTraps, 28_RangesOfYears) {
  EXPECT_THAT(cited("resolution on the period 2021–2026 and 2017/18"), IsEmpty());
}

TEST(CitationTraps, NumbersOfOtherBodiesBehindTheirAbbreviation) {
  EXPECT_THAT(cited("See resolution 63/71 and International Maritime Organization, LC 44/17"),
              ElementsAre("A/RES/63/71"));
}

TEST(CitationTraps, TheNounEndsWithItsSentence) {
  EXPECT_THAT(cited("Recalls its resolution 63/71. The ratio was 45/60"), ElementsAre("A/RES/63/71"));
}

TEST(CitationTraps, MisprintedDatesDoNotHideAResolution) {
  EXPECT_THAT(cited("resolution 72/256 of 24 December 2107"), ElementsAre("A/RES/72/256"));
}

TEST(CitationTraps, HostileInputEndsAndIsHarmless) {
  EXPECT_THAT(cited(std::string(100'000, '(')), IsEmpty());
  EXPECT_THAT(cited("\xFF\xFE 79/58 \xC3"), IsEmpty());
  EXPECT_THAT(cited("A/" + std::string(1000, '/')), IsEmpty());
  std::string list = "resolutions ";
  for (int i = 0; i < 20'000; ++i) list += "63/71, ";
  EXPECT_EQ(cited(list).size(), 20'000U);
}

}  // namespace
}  // namespace disarm::undoc
