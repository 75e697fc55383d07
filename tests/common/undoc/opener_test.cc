#include "common/undoc/opener.h"

#include <string>

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

std::string opener_of(std::string_view text, OpenerKind kind) {
  const auto opener = find_opener(text);
  if (!opener) return "(none)";
  if (opener->kind != kind) return "(other kind)";
  return std::string(text.substr(0, opener->length));
}

std::string preambular(std::string_view text) {
  return opener_of(text, OpenerKind::kPreambular);
}

std::string operative(std::string_view text) {
  return opener_of(text, OpenerKind::kOperative);
}

TEST(FindOpener, TakesModifiersBeforeTheVerb) {
  EXPECT_EQ(operative("Also requests the Secretary-General to report"), "Also requests");
  EXPECT_EQ(operative("Once again urges all States"), "Once again urges");
  EXPECT_EQ(operative("Also, in this regard, calls upon all States"), "Also, in this regard, calls upon");
  EXPECT_EQ(preambular("Deeply concerned at the risks"), "Deeply concerned");
  EXPECT_EQ(preambular("Being gravely concerned at the risks"), "Being gravely concerned");
}

TEST(FindOpener, TakesModifiersBehindTheVerb) {
  EXPECT_EQ(preambular("Recalling also its resolutions"), "Recalling also");
  EXPECT_EQ(preambular("Noting with deep concern also that"), "Noting with deep concern also");
  EXPECT_EQ(operative("Notes with satisfaction the report"), "Notes with satisfaction");
  EXPECT_EQ(operative("Calls once again upon all States"), "Calls once again upon");
  EXPECT_EQ(operative("Condemns in the strongest possible terms any use"),
            "Condemns in the strongest possible terms");
}

TEST(FindOpener, StopsWhereTheSentenceGoesOn) {
  EXPECT_EQ(operative("Takes note of the report"), "Takes note");
  EXPECT_EQ(operative("Encourages further steps"), "Encourages");
  EXPECT_EQ(operative("Calls, in particular, for restraint"), "Calls");
  EXPECT_EQ(preambular("Recalling its decision"), "Recalling");
}

TEST(FindOpener, TakesWhatIsExpressed) {
  EXPECT_EQ(operative("Expresses its very serious concern at"), "Expresses its very serious concern");
  EXPECT_EQ(operative("Expresses the hope that"), "Expresses the hope");
  EXPECT_EQ(operative("Reiterates its invitation and encouragement to States"),
            "Reiterates its invitation and encouragement");
  EXPECT_EQ(operative("Reiterates the need for restraint"), "Reiterates");
}

TEST(FindOpener, TakesTheSecondVerb) {
  EXPECT_EQ(operative("Invites and encourages all States"), "Invites and encourages");
  EXPECT_EQ(operative("Acknowledges and profoundly regrets the loss"), "Acknowledges and profoundly regrets");
}

TEST(FindOpener, GuessesParticiplesThatItDoesNotKnow) {
  EXPECT_EQ(preambular("Cherishing the memory"), "Cherishing");
  for (const char* text :
       {"United Nations", "During the session", "The Assembly", "", "States that", "relying on"}) {
    EXPECT_FALSE(find_opener(text)) << text;
  }
}

TEST(FindOpener, KnowsTheOtherLanguages) {
  EXPECT_EQ(preambular("Rappelant également ses résolutions"), "Rappelant également");
  EXPECT_EQ(preambular("Profondément préoccupée par"), "Profondément préoccupée");
  EXPECT_EQ(operative("Prie le Secrétaire général"), "Prie");
  EXPECT_EQ(operative("Demande également aux États"), "Demande également");
  EXPECT_EQ(preambular("Recordando también sus resoluciones"), "Recordando también");
  EXPECT_EQ(operative("Acoge con beneplácito el informe"), "Acoge con beneplácito");
  EXPECT_EQ(preambular("ссылаясь также на свои резолюции"), "ссылаясь также");
  EXPECT_EQ(operative("настоятельно призывает все государства"), "настоятельно призывает");
  EXPECT_EQ(preambular("وإذ تشير أيضا إلى قراراتها"), "وإذ تشير أيضا");
  EXPECT_EQ(operative("تطلب إلى الأمين العام"), "تطلب إلى");
  EXPECT_EQ(preambular("又回顾其决议"), "又回顾");
  EXPECT_EQ(operative("还请秘书长"), "还请");
}

TEST(OpenerVerb, IsTheBaseFormWithoutModifiers) {
  EXPECT_EQ(opener_verb("Also requests"), "request");
  EXPECT_EQ(opener_verb("Further calls upon"), "call upon");
  EXPECT_EQ(opener_verb("Calls once again upon"), "call upon");
  EXPECT_EQ(opener_verb("Recalling"), "recall");
  EXPECT_EQ(opener_verb("Recalling also"), "recall");
  EXPECT_EQ(opener_verb("Taking note with appreciation"), "take note");
  EXPECT_EQ(opener_verb("Having also considered"), "consider");
  EXPECT_EQ(opener_verb("Gravely concerned"), "concerned");
}

TEST(OpenerVerb, NamesWhatIsExpressed) {
  EXPECT_EQ(opener_verb("Expresses grave concern"), "express concern");
  EXPECT_EQ(opener_verb("Expressing its deep concern also"), "express concern");
  EXPECT_EQ(opener_verb("Reiterates its request"), "reiterate");
}

TEST(OpenerVerb, OfAPairIsTheFirst) {
  EXPECT_EQ(opener_verb("Invites and encourages"), "invite");
}

TEST(OpenerVerb, IsTheSameInEveryLanguage) {
  EXPECT_EQ(opener_verb("Rappelant également"), "recall");
  EXPECT_EQ(opener_verb("Recordando"), "recall");
  EXPECT_EQ(opener_verb("ссылаясь"), "recall");
  EXPECT_EQ(opener_verb("وإذ تشير"), "recall");
  EXPECT_EQ(opener_verb("回顾"), "recall");
}

TEST(OpenerVerb, OfUnknownOpenersIsTheirFirstVerb) {
  EXPECT_EQ(opener_verb("Also Cherishing"), "cherishing");
  EXPECT_EQ(opener_verb("Also"), "also");
  EXPECT_EQ(opener_verb(""), "");
}

}  // namespace
}  // namespace disarm::undoc
