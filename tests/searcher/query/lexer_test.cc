#include "searcher/query/lexer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::query {
namespace {

std::string lexed(std::string_view query) {
  const auto tokens = lex(query);
  return tokens ? to_text(*tokens)
                : std::to_string(tokens.error().column) + " error " + tokens.error().message;
}

TEST(Lexer, ReadsWordsWithTheirColumns) {
  EXPECT_EQ(lexed("land  mines"), "1 word land\n7 word mines\n");
  EXPECT_EQ(lexed("états parties"), "1 word états\n7 word parties\n");
  EXPECT_EQ(lexed(""), "");
}

TEST(Lexer, ReadsPhrasesInPlainAndCurlyQuotes) {
  EXPECT_EQ(lexed("\"land mines\" clearance"), "1 phrase \"land mines\"\n14 word clearance\n");
  EXPECT_EQ(lexed("\u201Cland mines\u201D"), "1 phrase \"land mines\"\n");
  EXPECT_EQ(lexed("\u00ABarmes l\u00E9g\u00E8res\u00BB -\u00ABmines\u00BB"),
            "1 phrase \"armes l\u00E9g\u00E8res\"\n17 -\n18 phrase \"mines\"\n");
}

TEST(Lexer, ReadsFieldsWithTheirValues) {
  EXPECT_EQ(lexed("session:79"), "1 clause session:79\n");
  EXPECT_EQ(lexed("Session:75..79"), "1 clause session:75..79\n");
  EXPECT_EQ(lexed("title:\"land mines\" x"), "1 clause title:\"land mines\"\n20 word x\n");
  EXPECT_EQ(lexed("(agenda:98(mm))"), "1 (\n2 clause agenda:98(mm)\n15 )\n");
}

TEST(Lexer, ReadsOperatorsInCapitalsOnly) {
  EXPECT_EQ(lexed("a AND (b OR NOT c)"), "1 word a\n3 AND\n7 (\n8 word b\n10 OR\n13 NOT\n17 word c\n18 )\n");
  EXPECT_EQ(lexed("a and b"), "1 word a\n3 word and\n7 word b\n");
}

TEST(Lexer, ReadsOperatorsOfOtherSearchEngines) {
  EXPECT_EQ(lexed("a && (b || !c)"), "1 word a\n3 AND\n6 (\n7 word b\n9 OR\n12 -\n13 word c\n14 )\n");
  EXPECT_EQ(lexed("land&&mines||bombs"), "1 word land\n5 AND\n7 word mines\n12 OR\n14 word bombs\n");
  EXPECT_EQ(lexed("79/58&&session:79"), "1 symbol A/RES/79/58\n6 AND\n8 clause session:79\n");
  EXPECT_EQ(lexed("session:(78||79)"), "9 (\n10 clause session:78\n12 OR\n14 clause session:79\n16 )\n");
  EXPECT_EQ(lexed("!\"land mines\" !title:mines"),
            "1 -\n2 phrase \"land mines\"\n15 -\n16 clause title:mines\n");
  EXPECT_EQ(lexed("\"R && D\" a & b | c"), "1 phrase \"R && D\"\n10 word a\n14 word b\n18 word c\n");
  EXPECT_EQ(lexed("halte ! mines!"), "1 word halte\n9 word mines!\n") << "punctuation";
}

TEST(Lexer, ReadsDistancesInSmallLettersToo) {
  EXPECT_EQ(lexed("land near/3 mines"), lexed("land NEAR/3 mines"));
  EXPECT_EQ(lexed("land adj/3 mines"), lexed("land ADJ/3 mines"));
  EXPECT_EQ(lexed("near mines and/or bombs"), "1 word near\n6 word mines\n12 word and/or\n19 word bombs\n");
  EXPECT_EQ(lexed("land W/3 mines"), "6 error 'W/3' is an operator of other search engines");
  EXPECT_EQ(lexed("land pre/3 mines"), "6 error 'pre/3' is an operator of other search engines");
}

TEST(Lexer, RefusesSlipsBesideFields) {
  EXPECT_EQ(lexed("session>78"), "1 error '>' behind the field 'session' in the place of a colon");
  EXPECT_EQ(lexed("mines title=\"land mines\""),
            "7 error '=' behind the field 'title' in the place of a colon");
  EXPECT_EQ(lexed("land title :mines"), "6 error a blank between the field 'title' and its colon");
  EXPECT_EQ(lexed("land mines :clearance"), "1 word land\n6 word mines\n12 word :clearance\n");
}

TEST(Lexer, ReadsTheParagraphBehindASymbol) {
  const std::string paragraph = "1 (\n1 clause symbol:A/RES/79/58\n1 clause para:op5\n1 )\n";
  EXPECT_EQ(lexed("79/58#op5"), paragraph);
  EXPECT_EQ(lexed("resolution A/RES/79/58#op5"), paragraph);
  EXPECT_EQ(lexed("A_RES_79_58#op5"), paragraph);
  EXPECT_EQ(lexed("79/58#op5(a) mines"),
            "1 (\n1 clause symbol:A/RES/79/58\n1 clause para:op5(a)\n1 )\n14 word mines\n");
}

TEST(Lexer, ReadsSymbolsInFreeText) {
  EXPECT_EQ(lexed("79/58"), "1 symbol A/RES/79/58\n");
  EXPECT_EQ(lexed("A_RES_79_58 victims"), "1 symbol A/RES/79/58\n13 word victims\n");
  EXPECT_EQ(lexed("(A/RES/79/58 OR 78/32)"),
            "1 (\n2 symbol A/RES/79/58\n14 OR\n17 symbol A/RES/78/32\n22 )\n");
}

TEST(Lexer, ReadsSymbolsBetweenAllOtherThings) {
  EXPECT_EQ(lexed("session:79 78/32"), "1 clause session:79\n12 symbol A/RES/78/32\n");
  EXPECT_EQ(lexed("\"land mines\" 78/32"), "1 phrase \"land mines\"\n14 symbol A/RES/78/32\n");
  EXPECT_EQ(lexed("mines NOT 78/32"), "1 word mines\n7 NOT\n11 symbol A/RES/78/32\n");
  EXPECT_EQ(lexed("1540 (2004) (78/32)"), "1 symbol S/RES/1540(2004)\n13 (\n14 symbol A/RES/78/32\n19 )\n");
}

TEST(Lexer, TakesTheNounIntoTheSymbol) {
  EXPECT_EQ(lexed("on resolution 79/58"), "1 word on\n4 symbol A/RES/79/58\n");
}

TEST(Lexer, RecognisesAddressesOfSymbolsBeforeFields) {
  EXPECT_EQ(lexed("https://undocs.org/A/RES/79/58"), "1 symbol A/RES/79/58\n");
}

TEST(Lexer, LeavesSymbolsInQuotesAndFieldsAlone) {
  EXPECT_EQ(lexed("\"79/58\""), "1 phrase \"79/58\"\n");
  EXPECT_EQ(lexed("cites:79/58"), "1 clause cites:79/58\n");
}

TEST(Lexer, KeepsParenthesesWithinAWord) {
  EXPECT_EQ(lexed("State(s) parties"), "1 word State(s)\n10 word parties\n");
}

TEST(Lexer, TakesAColonBeforeABlankAsPunctuation) {
  EXPECT_EQ(lexed("disarmament: a review"), "1 word disarmament:\n14 word a\n16 word review\n");
  EXPECT_EQ(lexed("such as: maps"), "1 word such\n6 word as:\n10 word maps\n");  // "as" is not "has"
}

TEST(Lexer, LeavesOutPunctuationBetweenBlanks) {
  EXPECT_EQ(lexed("mines \u2014 clearance"), "1 word mines\n9 word clearance\n");
}

TEST(Lexer, RefusesQuotesWithoutAnEnd) {
  EXPECT_EQ(lexed("land \"mines"), "6 error quotation mark without an end");
  EXPECT_EQ(lexed("title:\"mines"), "7 error quotation mark without an end");
}

TEST(Lexer, RefusesFieldsWithoutAValue) {
  EXPECT_EQ(lexed("mines session: 79"), "7 error field 'session' without a value");
  EXPECT_EQ(lexed("title:(land session:79)"), "13 error 'session:79' within the values of 'title'");
}

TEST(Lexer, SuggestsTheFieldThatWasMeant) {
  const auto tokens = lex("mines sesion:79");
  ASSERT_FALSE(tokens.has_value());
  EXPECT_EQ(tokens.error().column, 7U);
  EXPECT_EQ(tokens.error().message, "unknown field 'sesion'");
  EXPECT_EQ(tokens.error().hint, "did you mean 'session'?");
}

TEST(Lexer, SuggestsQuotesForWhatOnlyLooksLikeAField) {
  for (const std::string query : {"10:30", "https://www.un.org/disarmament"}) {
    const auto tokens = lex(query);
    ASSERT_FALSE(tokens.has_value()) << query;
    EXPECT_NE(tokens.error().hint.find('"' + query + '"'), std::string::npos) << tokens.error().hint;
  }
}

TEST(Lexer, ReadsWildcards) {
  EXPECT_EQ(lexed("a mine*"), "1 word a\n3 word mine*\n");
  EXPECT_EQ(lexed("\"nuclear weapon*\""), "1 phrase \"nuclear weapon*\"\n");
  EXPECT_EQ(lexed("who pays?"), "1 word who\n5 word pays?\n");
}

TEST(Lexer, ReadsWhatIsDemanded) {
  EXPECT_EQ(lexed("+mines -naval"), "1 +\n2 word mines\n8 -\n9 word naval\n");
  EXPECT_EQ(lexed("-\"land mines\""), "1 -\n2 phrase \"land mines\"\n");
  EXPECT_EQ(lexed("mines - clearance"), "1 word mines\n9 word clearance\n") << "a dash of a pasted title";
}

TEST(Lexer, ReadsModifiers) {
  EXPECT_EQ(lexed("=mines"), "1 word =mines\n");
  EXPECT_EQ(lexed("mines~ mines~2"), "1 word mines~\n8 word mines~~\n");
  EXPECT_EQ(lexed("mines^3 \"land mines\"^0.5"), "1 word mines^3\n9 phrase \"land mines\"^0.5\n");
}

TEST(Lexer, ReadsDistances) {
  EXPECT_EQ(lexed("land NEAR/3 mines"), "1 word land\n6 NEAR/3\n13 word mines\n");
  EXPECT_EQ(lexed("land ADJ mines"), "1 word land\n6 ADJ/0\n10 word mines\n");
  EXPECT_EQ(lexed("SAME(land mines)"), "1 SAME\n5 (\n6 word land\n11 word mines\n16 )\n");
}

TEST(Lexer, RefusesModifiersThatMeanNothing) {
  EXPECT_EQ(lexed("a 1540~"), "3 error '1540~' looks for slips in a number");
  EXPECT_EQ(lexed("mines~5"), "1 error 'mines~5' forgives other than 1 or 2 slips");
  EXPECT_EQ(lexed("mines^0"), "1 error 'mines^0' weighs by a number that is not above 0 and at most 100");
  EXPECT_EQ(lexed("land NEAR/1000 mines"), "6 error 'NEAR/1000' has no distance below 100");
}

TEST(Lexer, ReadsSubItemsOfTheAgenda) {
  EXPECT_EQ(lexed("98 (mm)"), "1 clause agenda:98 (mm)\n");
  EXPECT_EQ(lexed("agenda item 98 (mm) mines"), "1 clause agenda:98 (mm)\n21 word mines\n");
}

TEST(Lexer, RefusesPagesOfText) {
  EXPECT_FALSE(lex(std::string(kMaxQueryBytes + 1, 'a')).has_value());
}

TEST(Lexer, ReadsSameBeforeAParenthesisWhateverStandsInIt) {
  EXPECT_EQ(lexed("SAME(mines)"), "1 SAME\n5 (\n6 word mines\n11 )\n");
  EXPECT_EQ(lexed("SAME (mines)"), "1 SAME\n6 (\n7 word mines\n12 )\n");
  EXPECT_EQ(lexed("SAME(SAME(mines))"), "1 SAME\n5 (\n6 SAME\n10 (\n11 word mines\n16 )\n17 )\n");
  EXPECT_EQ(lexed("-SAME(mines)"), "1 -\n2 SAME\n6 (\n7 word mines\n12 )\n");
  EXPECT_EQ(lexed("SAME mines"), "1 word SAME\n6 word mines\n");
}

TEST(Lexer, RefusesModifiersWhereTheyMeanNothing) {
  EXPECT_EQ(lexed("(mines OR bombs)^2"), "17 error a weight cannot stand behind a parenthesis");
  EXPECT_EQ(lexed("title:(mines bombs)~"), "20 error slips cannot be forgiven behind a parenthesis");
  EXPECT_EQ(lexed("\"land mines\"~5"), "13 error slips cannot be forgiven behind a phrase");
}

TEST(Lexer, ReadsSubItemsOfTheAgendaAsTheyArePrinted) {
  EXPECT_EQ(lexed("agenda:98 (mm) mines"), "1 clause agenda:98 (mm)\n16 word mines\n");
  EXPECT_EQ(lexed("agenda:98 (mines)"), "1 clause agenda:98\n11 (\n12 word mines\n17 )\n");
}

TEST(Lexer, ReadsTheBeginningOfSymbols) {
  EXPECT_EQ(lexed("A/RES/79/* mines"), "1 symbol A/RES/79/*\n12 word mines\n");
  EXPECT_EQ(lexed("79/5*"), "1 symbol A/RES/79/5*\n");
  EXPECT_EQ(lexed("A/C.1/79/L.*"), "1 symbol A/C.1/79/L.*\n");
  EXPECT_EQ(lexed("and/or*"), "1 word and/or*\n");
}

TEST(Lexer, TakesResolutionsOfTheCouncilWithoutTheirYear) {
  EXPECT_EQ(lexed("S/RES/1540"), "1 symbol S/RES/1540 S/RES/1540(*\n");
  EXPECT_EQ(lexed("S/RES/1540(2004)"), "1 symbol S/RES/1540(2004)\n");
}

TEST(Lexer, RefusesMoreSymbolsThanAnybodyReads) {
  std::string query;
  for (int number = 1; number <= 129; ++number) query += "79/" + std::to_string(number) + " ";
  EXPECT_THAT(lexed(query), testing::EndsWith("error more than 128 symbols in a query"));
  query.resize(query.size() - 7);
  EXPECT_THAT(lexed(query), testing::StartsWith("1 symbol A/RES/79/1\n"));
}

}  // namespace
}  // namespace disarm::query
