// The same citations in the other official languages: domain.md 1.9.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/undoc/cited.h"

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CitationLanguages, French) {
  EXPECT_THAT(cited("ses résolutions 57/307 du 15 avril 2003 et 59/266 du 1er décembre 2004"),
              ElementsAre("A/RES/57/307", "A/RES/59/266"));
  EXPECT_THAT(cited("résolution 350 (1974) du 31 mai 1974 et résolution 3211 B (XXIX)"),
              ElementsAre("S/RES/350(1974)", "A/RES/3211B(XXIX)"));
  EXPECT_THAT(cited("3419 A à C (XXX)"),
              ElementsAre("A/RES/3419A(XXX)", "A/RES/3419B(XXX)", "A/RES/3419C(XXX)"));
  EXPECT_THAT(cited("A/8447 et Add.1 et A/9243"), ElementsAre("A/8447", "A/8447/Add.1", "A/9243"));
}

TEST(CitationLanguages, Spanish) {
  EXPECT_THAT(cited("41/60 J, de 3 de diciembre de 1986, 42/39 K, de 30 de noviembre de 1987"),
              ElementsAre("A/RES/41/60J", "A/RES/42/39K"));
  EXPECT_THAT(cited("resolución 2 (I), de 1° de febrero de 1946"), ElementsAre("A/RES/2(I)"));
  EXPECT_THAT(cited("résolution 31/18 du Conseil des droits de l’homme"), ElementsAre("A/HRC/RES/31/18"));
  EXPECT_THAT(cited("la resolución 31/18 del Consejo de Derechos Humanos"), ElementsAre("A/HRC/RES/31/18"));
}

TEST(CitationLanguages, Russian) {
  EXPECT_THAT(
      cited("ссылаясь на свои резолюции 49/75 J от 15 декабря 1994 года, 50/70 G от 12 декабря 1995 года"),
      ElementsAre("A/RES/49/75J", "A/RES/50/70G"));
  EXPECT_THAT(cited("резолюции 1540 (2004) Совета Безопасности"), ElementsAre("S/RES/1540(2004)"));
  EXPECT_THAT(cited("См. резолюцию S-10/2"), ElementsAre("A/RES/S-10/2"));
}

TEST(CitationLanguages, CyrillicLettersThatLookLatin) {
  EXPECT_THAT(cited("3263 (XXIХ), 50/70 Р, 36/87 A и B"),
              ElementsAre("A/RES/3263(XXIX)", "A/RES/50/70P", "A/RES/36/87A", "A/RES/36/87B"));
  EXPECT_THAT(cited("3411 (ХХХ) и А/RES/14/1378"), ElementsAre("A/RES/3411(XXX)", "A/RES/1378(XIV)"));
}

TEST(CitationLanguages, Arabic) {
  EXPECT_THAT(cited("قرارها 2099 (د-20) المؤرخ 20 كانون الأول/ديسمبر 1965"), ElementsAre("A/RES/2099(XX)"));
  EXPECT_THAT(cited("قرارها 1653 (الدورة 16)"), ElementsAre("A/RES/1653(XVI)"));
  EXPECT_THAT(cited("لقرارات الجمعية 70/69 و 72/65 و 72/66"),
              ElementsAre("A/RES/70/69", "A/RES/72/65", "A/RES/72/66"));
  EXPECT_THAT(cited("قرارها 51/45 قاف المؤرخ 10 كانون الأول/ديسمبر 1996"), ElementsAre("A/RES/51/45S"));
  EXPECT_THAT(cited("القرار 1540 (2004)"), ElementsAre("S/RES/1540(2004)"));
  EXPECT_THAT(cited("الاستقرار 70/69"), IsEmpty());  // "stability"
  EXPECT_THAT(cited("قرارها ٧٠/٦٩"), ElementsAre("A/RES/70/69"));
}

TEST(CitationLanguages, Chinese) {
  EXPECT_THAT(cited("第3190(XXVIII)号决议 第50/70 Q号决议 第54/54G号决议 第1540(2004)号决议"),
              ElementsAre("A/RES/3190(XXVIII)", "A/RES/50/70Q", "A/RES/54/54G", "S/RES/1540(2004)"));
  EXPECT_THAT(cited("CD/1356号决定，A/50/592"), ElementsAre("CD/1356", "A/50/592"));
  EXPECT_THAT(cited("第７９／５８号决议"), ElementsAre("A/RES/79/58"));
}

}  // namespace
}  // namespace disarm::undoc
