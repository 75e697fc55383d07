#include "common/undoc/match_text.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(MatchText, WritesEverythingInOneWay) {
  EXPECT_EQ(MatchText("A/RES/\n79\u00A0/５８").text(), "A/RES/ 79 /58");
  EXPECT_EQ(MatchText("S\u201110/2، ٧٠/٦٩").text(), "S-10/2, 70/69");
  EXPECT_EQ(MatchText("\u200E79/\u00AD58\uFEFF").text(), "79/58");
}

TEST(MatchText, KeepsSuperscriptsApart) {
  EXPECT_EQ(MatchText("72/4¹").text(), "72/4¹");
}

TEST(MatchText, JoinsArabicPresentationForms) {
  EXPECT_EQ(MatchText("\uFED7\uFEAE\uFE8D\uFEAD").text(), "قرار");
}

TEST(MatchText, MakesCyrillicLatinOnlyWhereItIsMeant) {
  EXPECT_EQ(MatchText("(XXIХ) (ХХХ) Р").text(), "(XXIX) (XXX) P");
  EXPECT_EQ(MatchText("СССР Москва").text(), "СССР Москва");
}

TEST(MatchText, FindsTheWayBackInEveryScript) {
  for (const std::string_view text :
       {"see 79/58", "a\tb \u2019 79/58 \u00E9", "\u0440\u0435\u0437. 79/58 \u0420"}) {
    const MatchText match_text(text);
    const size_t number = match_text.text().find("79/58");
    EXPECT_EQ(text.substr(match_text.original_offset(number), 5), "79/58");
    EXPECT_EQ(match_text.original_offset(match_text.text().size()), text.size());
  }
}

TEST(MatchText, KnowsBeforeItIsMadeWhetherItHasDigits) {
  for (const char* text : {"a 7", "\u0667", "\u06F7", "\uFF17"})
    EXPECT_TRUE(MatchText::may_hold_digits(text)) << text;
  EXPECT_FALSE(MatchText::may_hold_digits("\u201Call States\u201D, \u4E03"));
}

TEST(MatchText, FindsTheWayBack) {
  const MatchText match_text("é\u00AD 7");
  EXPECT_EQ(match_text.text(), "é 7");
  EXPECT_EQ(match_text.original_offset(2), 4U);
  EXPECT_EQ(match_text.original_offset(3), 5U);
  EXPECT_EQ(match_text.original_offset(4), 6U);
}

}  // namespace
}  // namespace disarm::undoc
