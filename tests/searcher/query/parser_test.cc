#include "searcher/query/parser.h"

#include <gtest/gtest.h>

#include "searcher/query/lexer.h"

namespace disarm::query {
namespace {

std::string parsed(std::string_view query) {
  const auto root = lex(query).and_then(parse);
  return root ? to_text(*root) : std::to_string(root.error().column) + " " + root.error().message;
}

// "mines" within as many parentheses.
std::string within_parentheses(size_t depth) {
  std::string query(depth, '(');
  query += "mines";
  query.append(depth, ')');
  return query;
}

TEST(Parser, RanksWordsSideBySide) {
  EXPECT_EQ(parsed("Mines"), "(word mines)");
  EXPECT_EQ(parsed("land mines"), "(group (should (word land)) (should (word mines)))");
}

TEST(Parser, MakesAPhraseOfTheWordsWithinAWord) {
  EXPECT_EQ(parsed("non-proliferation"), "(phrase non proliferation)");
  EXPECT_EQ(parsed("non-proliferation treaty"),
            "(group (should (phrase non proliferation)) (should (word treaty)))");
}

TEST(Parser, MakesAPhraseOfBigramsOfAChineseRun) {
  EXPECT_EQ(parsed("核武器"), "(phrase 核武 武器)");
  EXPECT_EQ(parsed("核"), "(word 核)");
  EXPECT_EQ(parsed("\"核武器 NPT\""), "(phrase 核武 武器 器 npt)");
}

TEST(Parser, RequiresPhrasesAndFilters) {
  EXPECT_EQ(parsed("\"cluster munition remnants\" type:operative session:79 victims"),
            "(group (must (phrase cluster munition remnants)) (filter (is type operative)) "
            "(filter (is session 79)) (should (word victims)))");
  EXPECT_EQ(parsed("title:mines clearance"),
            "(group (must (in title (word mines))) (should (word clearance)))");
  EXPECT_EQ(parsed("\"mines\" clearance"), "(group (must (word mines)) (should (word clearance)))");
}

TEST(Parser, TakesARepeatedFieldAsAlternatives) {
  EXPECT_EQ(parsed("session:78 mines session:79"),
            "(group (filter (or (is session 78) (is session 79))) (should (word mines)))");
  EXPECT_EQ(parsed("session:78 AND session:79"), "(group (filter (is session 78)) (filter (is session 79)))");
  EXPECT_EQ(parsed("title:land title:mines"),
            "(group (must (in title (word land))) (must (in title (word mines))))");
}

TEST(Parser, BindsSideBySideBeforeAndBeforeOr) {
  EXPECT_EQ(parsed("land mines AND victims OR bombs"),
            "(or (group (must (group (should (word land)) (should (word mines)))) (must (word victims))) "
            "(word bombs))");
  EXPECT_EQ(parsed("mines AND (victims OR survivors)"),
            "(group (must (word mines)) (must (or (word victims) (word survivors))))");
  EXPECT_EQ(parsed("(land OR naval) mines"),
            "(group (must (or (word land) (word naval))) (should (word mines)))");
}

TEST(Parser, ExcludesTheNextOperandOnly) {
  EXPECT_EQ(parsed("mines NOT naval session:79"),
            "(group (should (word mines)) (not (word naval)) (filter (is session 79)))");
  EXPECT_EQ(parsed("mines AND NOT naval"), "(group (must (word mines)) (not (word naval)))");
  EXPECT_EQ(parsed("NOT naval mines"), "(group (not (word naval)) (should (word mines)))");
}

TEST(Parser, RanksSymbolsBesideWords) {
  EXPECT_EQ(parsed("79/58 victims"), "(group (should (symbol A/RES/79/58)) (should (word victims)))");
}

TEST(Parser, ReadsValuesByTheKindOfTheirField) {
  EXPECT_EQ(parsed("agenda:\"98 (mm)\""), "(is agenda 98(mm))");
  EXPECT_EQ(parsed("agenda:98(mm)"), "(is agenda 98(mm))");
  EXPECT_EQ(parsed("symbol:a_res_79_58"), "(is symbol A/RES/79/58)");
  EXPECT_EQ(parsed("session:s-10"), "(is session S-10)");
  EXPECT_EQ(parsed("type:Operative"), "(is type operative)");
  EXPECT_EQ(parsed("opener:\"Deeply concerned\""), "(in opener (phrase deeply concerned))");
}

TEST(Parser, ReadsRangesAsSlotValues) {
  EXPECT_EQ(parsed("session:75..79"), "(range session 00075..00079)");
  EXPECT_EQ(parsed("session:75.."), "(range session 00075..)");
  EXPECT_EQ(parsed("session:..75"), "(range session ..00075)");
  EXPECT_EQ(parsed("session:>=75"), "(range session 00075..)");
  EXPECT_EQ(parsed("session:>75"), "(range session 00076..)");
  EXPECT_EQ(parsed("session:<75"), "(range session ..00074)");
  EXPECT_EQ(parsed("yes:>99"), "(range yes 000100..)");
  EXPECT_EQ(parsed("date:>2023-12"), "(range date 20231232..)") << "behind the whole month";
  EXPECT_EQ(parsed("session:>=75 session:<79"), "(range session 00075..00078)");
  EXPECT_EQ(parsed("date:2023-12..2024-02"), "(range date 20231201..20240229)");
  EXPECT_EQ(parsed("date:2024..2024"), "(range date 20240101..20241231)");
  EXPECT_EQ(parsed("date:2024-12"), "(is date 2024-12)");
}

TEST(Parser, RefusesValuesThatTheFieldCannotHave) {
  EXPECT_EQ(parsed("session:abc"), "1 'abc' is no value of 'session'");
  EXPECT_EQ(parsed("mines date:2024-99"), "7 '2024-99' is no value of 'date'");
  EXPECT_EQ(parsed("date:2024-02-30"), "1 '2024-02-30' is no value of 'date'");
  EXPECT_EQ(parsed("date:2024-1"), "1 '2024-1' is no value of 'date'");
  EXPECT_EQ(parsed("date:\"\""), "1 '' is no value of 'date'");
  EXPECT_EQ(parsed("session:79..75"), "1 the range '79..75' ends before it begins");
  EXPECT_EQ(parsed("yes:<0"), "1 the range '<0' ends before it begins");
  EXPECT_EQ(parsed("yes:>"), "1 '>' is no value of 'yes'");
  EXPECT_EQ(parsed("has:annexe"), "1 'annexe' is no value of 'has'");
  EXPECT_EQ(parsed("strength:perambulates"), "1 'perambulates' is no strength");
  EXPECT_EQ(parsed("strength:decides..urges"), "1 the range 'decides..urges' ends before it begins");
  EXPECT_EQ(parsed("para:five"), "1 'five' is no value of 'para'");
  EXPECT_EQ(parsed("agenda:mm"), "1 'mm' is no value of 'agenda'");
  EXPECT_EQ(parsed("symbol:nonsense"), "1 'nonsense' is no value of 'symbol'");
  EXPECT_EQ(parsed("verb:\"--\""), "1 '--' is no value of 'verb'");
  EXPECT_EQ(parsed("title:\"--\""), "1 field 'title' without a word");
}

TEST(Parser, SuggestsTheValueThatWasMeant) {
  const auto root = lex("type:operativ").and_then(parse);
  ASSERT_FALSE(root.has_value());
  EXPECT_EQ(root.error().hint, "did you mean 'operative'?");
}

TEST(Parser, RefusesWhatHasNoWord) {
  EXPECT_EQ(parsed(""), "0 the query has no word");
  EXPECT_EQ(parsed("  -- "), "0 the query has no word");
  EXPECT_EQ(parsed("mines \"...\""), "7 phrase without a word");
  EXPECT_EQ(parsed("mines ()"), "7 parentheses with nothing in them");
}

TEST(Parser, RefusesOperatorsWithoutOperands) {
  EXPECT_EQ(parsed("AND mines"), "1 'AND' with nothing before it");
  EXPECT_EQ(parsed("mines AND"), "7 'AND' with nothing after it");
  EXPECT_EQ(parsed("mines OR AND bombs"), "7 'OR' with nothing after it");
  EXPECT_EQ(parsed("mines NOT"), "7 'NOT' with nothing after it");
  EXPECT_EQ(parsed("mines NOT NOT bombs"), "7 'NOT' with nothing after it");
}

TEST(Parser, ReadsOperatorsOfOtherSearchEngines) {
  EXPECT_EQ(parsed("mines && victims || bombs"), parsed("mines AND victims OR bombs"));
  EXPECT_EQ(parsed("mines && !naval"), parsed("mines AND NOT naval"));
  EXPECT_EQ(parsed("!naval mines"), parsed("-naval mines"));
  EXPECT_EQ(parsed("|| mines"), "1 '||' with nothing before it");
  EXPECT_EQ(parsed("mines &&"), "7 '&&' with nothing after it");
  EXPECT_EQ(parsed("mines || && bombs"), "7 '||' with nothing after it");
  EXPECT_EQ(parsed("mines NOT !bombs"), "7 'NOT' with nothing after it");
}

TEST(Parser, RefusesParenthesesWithoutTheirPartner) {
  EXPECT_EQ(parsed("mines (land"), "7 parenthesis '(' without its ')'");
  EXPECT_EQ(parsed("mines) land"), "6 parenthesis ')' without its '('");
  EXPECT_EQ(parsed(")"), "1 ')' with nothing before it");
}

TEST(Parser, RefusesNotWithNothingWanted) {
  EXPECT_EQ(parsed("NOT naval"), "1 NOT with nothing beside it that is wanted");
  EXPECT_EQ(parsed("mines OR NOT naval"), "10 NOT with nothing beside it that is wanted");
  EXPECT_EQ(parsed("(NOT naval) mines"), "2 NOT with nothing beside it that is wanted");
}

TEST(Parser, RefusesDeepNesting) {
  EXPECT_EQ(parsed(within_parentheses(1000)), "51 more than 50 parentheses within each other");
  EXPECT_EQ(parsed(within_parentheses(kMaxDepth)), "(word mines)");
}

TEST(Parser, TakesDemandsAtTheirWord) {
  EXPECT_EQ(parsed("+mines clearance -naval"),
            "(group (must (word mines)) (should (word clearance)) (not (word naval)))");
  EXPECT_EQ(parsed("+ mines"), "(word mines)");
  EXPECT_EQ(parsed("-mines"), "1 NOT with nothing beside it that is wanted");
}

TEST(Parser, JoinsWordsAndPhrasesByDistance) {
  EXPECT_EQ(parsed("land NEAR/3 mines"), "(near 3 (word land) (word mines))");
  EXPECT_EQ(parsed("land NEAR/3 mines NEAR/3 victims"), "(near 3 (word land) (word mines) (word victims))");
  EXPECT_EQ(parsed("\"land mines\" ADJ/2 (victims survivors)"),
            "(adj 2 (phrase land mines) (or (word victims) (word survivors)))");
  EXPECT_EQ(parsed("land NEAR/3 session:79"),
            "6 NEAR and ADJ stand between words, phrases and groups of them");
  EXPECT_EQ(parsed("land NEAR/3"), "6 'NEAR/3' with nothing after it");
}

TEST(Parser, RequiresEverythingWithinOneParagraph) {
  EXPECT_EQ(parsed("SAME(land mines) clearance"),
            "(group (must (same (group (must (word land)) (must (word mines))))) (should (word clearance)))");
}

TEST(Parser, RefusesWildcardsThatStandForEverything) {
  EXPECT_EQ(parsed("land pr*"), "6 'pr*' has less than 3 letters beside its wildcards");
  EXPECT_EQ(parsed("\"nuclear w*\""), "1 'w*' has less than 3 letters beside its wildcards");
  EXPECT_EQ(parsed("wom?n"), "(word wom?n)");
}

TEST(Parser, GivesAFieldSeveralValues) {
  EXPECT_EQ(parsed("session:(78 79)"), "(or (is session 78) (is session 79))");
  EXPECT_EQ(parsed("title:(land mines)"),
            "(group (must (in title (word land))) (must (in title (word mines))))");
  EXPECT_EQ(parsed("title:(land OR \"sea mines\")"),
            "(or (in title (word land)) (in title (phrase sea mines)))");
  EXPECT_EQ(parsed("agenda:(98(mm) 99)"), "(or (is agenda 98(mm)) (is agenda 99))");
  EXPECT_EQ(parsed("title:(land -mines)"),
            "(group (must (in title (word land))) (not (in title (word mines))))");
  EXPECT_EQ(parsed("title:()"), "7 parentheses with nothing in them");
  EXPECT_EQ(parsed("title:(land"), "7 parenthesis '(' without its ')'");
}

TEST(Parser, OrdersStrengths) {
  EXPECT_EQ(parsed("strength:urges"), "(is strength urges)");
  EXPECT_EQ(parsed("strength:urge"), "(is strength urges)");
  EXPECT_EQ(parsed("strength:>=requests"),
            "(or (is strength decides) (is strength demands) (is strength requests))");
  EXPECT_EQ(parsed("strength:requests..decides"), parsed("strength:>=requests"));
  EXPECT_EQ(parsed("strength:>requests"), "(or (is strength decides) (is strength demands))");
  EXPECT_EQ(parsed("strength:\"calls upon\""), "(is strength calls upon)");
  EXPECT_EQ(parsed("strength:>\"demands\""), "(is strength decides)");
}

TEST(Parser, RequiresASingleWordWithinOneParagraphToo) {
  EXPECT_EQ(parsed("SAME(mines)"), "(same (word mines))");
  EXPECT_EQ(parsed("SAME(SAME(mines) bombs)"),
            "(same (group (must (same (word mines))) (must (word bombs))))");
  EXPECT_EQ(parsed("SAME()"), "5 parentheses with nothing in them");
}

TEST(Parser, KnowsActsInAnyOfTheirForms) {
  for (const char* form : {"verb:request", "verb:Requests", "verb:requesting", "verb:\"also requests\""}) {
    EXPECT_EQ(parsed(form), "(is verb request)") << form;
  }
  EXPECT_EQ(parsed("verb:\"Calls upon\""), "(is verb call upon)");
  EXPECT_EQ(parsed("verb:\"call upon\""), "(is verb call upon)");
  EXPECT_EQ(parsed("verb:\"foo bar\""), "(is verb foo bar)");
}

TEST(Parser, KnowsTypesByTheirShortNames) {
  EXPECT_EQ(parsed("type:OP"), "(is type operative)");
  EXPECT_EQ(parsed("type:pp"), "(is type preambular)");
  EXPECT_EQ(parsed("type:fn"), "(is type footnote)");
  EXPECT_EQ(parsed("type:ops"), "1 'ops' is no value of 'type'");
}

TEST(Parser, KnowsMainCommitteesByNumberAndOrdinal) {
  for (const char* form :
       {"committee:first", "committee:1", "committee:C.1", "committee:A/C.1", "committee:1st",
        "committee:\"First Committee\"", "committee:\"Première Commission\""}) {
    EXPECT_EQ(parsed(form), "(in committee (word first))") << form;
  }
  EXPECT_EQ(parsed("committee:political"), "(in committee (word political))");
  EXPECT_EQ(parsed("committee:\"special political\""), "(in committee (phrase special political))");
  EXPECT_EQ(parsed("committee:fir*"), "(in committee (word fir*))");
  EXPECT_EQ(parsed("committee:7"), "1 '7' is no value of 'committee'");
  EXPECT_EQ(parsed("committee:>3"), "1 field 'committee' takes no ranges");
  EXPECT_EQ(parsed("committee:1..4"), "1 field 'committee' takes no ranges");
  EXPECT_EQ(parsed("committee:C.24"), "1 'C.24' is no value of 'committee'");
}

TEST(Parser, TakesSeveralMainCommitteesAsAlternatives) {
  EXPECT_EQ(parsed("committee:(1 4)"), "(or (in committee (word first)) (in committee (word fourth)))");
  EXPECT_EQ(
      parsed("committee:1 mines committee:4"),
      "(group (filter (or (in committee (word first)) (in committee (word fourth)))) (should (word mines)))");
  EXPECT_EQ(parsed("committee:special committee:political"),
            "(group (filter (in committee (word special))) (filter (in committee (word political))))");
  EXPECT_EQ(parsed("committee:1 AND committee:4"),
            "(group (filter (in committee (word first))) (filter (in committee (word fourth))))");
}

TEST(Parser, FiltersByWhateverHasNothingElse) {
  EXPECT_EQ(parsed("session:(78 79) mines"),
            "(group (filter (or (is session 78) (is session 79))) (should (word mines)))");
  EXPECT_EQ(parsed("mines (session:78 OR session:79)"),
            "(group (should (word mines)) (filter (or (is session 78) (is session 79))))");
  EXPECT_EQ(parsed("strength:>=demands mines"),
            "(group (filter (or (is strength decides) (is strength demands))) (should (word mines)))");
  EXPECT_EQ(
      parsed("(session:79 type:operative) mines"),
      "(group (filter (group (filter (is session 79)) (filter (is type operative)))) (should (word mines)))");
  EXPECT_EQ(
      parsed("session:(78 79) session:77 mines"),
      "(group (filter (or (or (is session 78) (is session 79)) (is session 77))) (should (word mines)))");
  EXPECT_EQ(parsed("strength:>=requests strength:>=demands"),
            "(group (filter (or (is strength decides) (is strength demands) (is strength requests))) "
            "(filter (or (is strength decides) (is strength demands))))");
  EXPECT_EQ(parsed("(mines OR session:79) bombs"),
            "(group (must (or (word mines) (is session 79))) (should (word bombs)))");
}

TEST(Parser, TakesARepeatedFilterOnce) {
  EXPECT_EQ(parsed("session:79 session:79 mines"), parsed("session:79 mines"));
  EXPECT_EQ(parsed("session:79 OR session:79"), "(is session 79)");
  EXPECT_EQ(parsed("session:79 AND session:79"), "(is session 79)");
  EXPECT_EQ(parsed("session:79 AND mines AND session:79"), parsed("session:79 AND mines"));
  EXPECT_EQ(parsed("date:2023..2024 date:2023..2024 date:2020"),
            "(or (range date 20230101..20241231) (is date 2020))");
  EXPECT_EQ(parsed("mines OR mines"), "(or (word mines) (word mines))") << "words weigh more";
}

TEST(Parser, FiltersBySponsors) {
  EXPECT_EQ(parsed("sponsor:mexico sponsor:austria mines"),
            "(group (filter (in sponsor (word mexico))) (filter (in sponsor (word austria))) (should (word "
            "mines)))");
}

TEST(Parser, CountsSessionsBack) {
  EXPECT_EQ(parsed("session:\"last 3 sessions\""), "(last 3 sessions)");
  EXPECT_EQ(parsed("date:\"last three sessions\""), "(last 3 sessions)");
  EXPECT_EQ(parsed("session:last"), "(last 1 sessions)");
  EXPECT_EQ(parsed("session:\"last 0 sessions\""), "1 'last 0 sessions' is no value of 'session'");
}

TEST(Parser, ReadsSessionsAndDatesAsTheyArePrinted) {
  EXPECT_EQ(parsed("session:seventy-ninth"), "(is session 79)");
  EXPECT_EQ(parsed("session:\"Tenth special session\""), "(is session S-10)");
  EXPECT_EQ(parsed("date:\"2 December 2024\""), "(is date 2024-12-02)");
  EXPECT_EQ(parsed("date:\"on 2 December 2024\""), "1 'on 2 December 2024' is no value of 'date'");
  EXPECT_EQ(parsed("year:2024"), "(is date 2024)");
}

TEST(Parser, ReadsOrdinalsAndMonths) {
  EXPECT_EQ(parsed("session:79th"), "(is session 79)");
  EXPECT_EQ(parsed("session:\"79th session\""), "(is session 79)");
  EXPECT_EQ(parsed("session:78th..79th"), "(range session 00078..00079)");
  EXPECT_EQ(parsed("session:\"79th meeting\""), "1 '79th meeting' is no value of 'session'");
  EXPECT_EQ(parsed("date:\"December 2024\""), "(is date 2024-12)");
  EXPECT_EQ(parsed("date:\"d\u00E9cembre 2024\""), "(is date 2024-12)");
  EXPECT_EQ(parsed("date:24/12/2024"), "1 '24/12/2024' is no value of 'date'");
}

TEST(Parser, TellsHowRangesAndListsAreWritten) {
  const auto hint = [](std::string_view query) {
    const auto root = lex(query).and_then(parse);
    return root ? "" : root.error().hint;
  };
  EXPECT_EQ(hint("session:78-79"), "for example session:77..79; ranges are written with '..'");
  EXPECT_EQ(hint("session:78,79"), "several values are written session:(78 79)");
  EXPECT_EQ(hint("type:op,pp"), "several values are written type:(op pp)");
}

TEST(Parser, KnowsParagraphsByTheirNames) {
  EXPECT_EQ(parsed("para:\"footnote 2\""), "(is para fn2)");
  EXPECT_EQ(parsed("para:\"Paragraph 5 (a)\""), "(is para 5(a))");
  EXPECT_EQ(parsed("para:\"PP 12\""), "(is para pp12)");
  EXPECT_EQ(parsed("para:5..7"), "1 field 'para' takes no ranges");
  EXPECT_EQ(parsed("para:>5"), "1 field 'para' takes no ranges");
}

TEST(Parser, FindsOneParagraphByItsAddress) {
  EXPECT_EQ(parsed("79/58#op5"), "(group (filter (is symbol A/RES/79/58)) (filter (is para op5)))");
  EXPECT_EQ(
      parsed("mines NOT 79/58#op5"),
      "(group (should (word mines)) (not (group (filter (is symbol A/RES/79/58)) (filter (is para op5)))))");
  EXPECT_EQ(parsed("79/58#there"), "1 'there' is no value of 'para'");
}

TEST(Parser, TakesWildcardsWhereTheyMeanSomething) {
  EXPECT_EQ(parsed("symbol:A/RES/79/*"), "(is symbol A/RES/79/*)");
  EXPECT_EQ(parsed("cites:S/RES/1540"), "(or (is cites S/RES/1540) (is cites S/RES/1540(*))");
  EXPECT_EQ(parsed("symbol:foo*"), "1 'foo*' is no value of 'symbol'");
  EXPECT_EQ(parsed("verb:re*"), "1 field 'verb' takes no wildcards");
  EXPECT_EQ(parsed("source:*.pdf"), "1 field 'source' takes no wildcards");
}

TEST(Parser, ModifiesTheWordsOfAField) {
  EXPECT_EQ(parsed("title:mines^2"), "(in title (boost 2 (word mines)))");
  EXPECT_EQ(parsed("title:mines~"), "(in title (typos 1 (word mines)))");
  EXPECT_EQ(parsed("title:\"mines^2\""), "(in title (phrase mines 2))");
}

}  // namespace
}  // namespace disarm::query
