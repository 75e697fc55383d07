// disarm-searcher as users and scripts see it: finding, and what holds of every command.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/index/generation.h"
#include "tests/searcher/cli/searcher_run.h"
#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// Lines of a facet for the sessions from `first` to `last`, without matches.
std::string zeros(int first, int last) {
  std::string lines;
  for (int session = first; session <= last; ++session)
    lines += "  " + std::to_string(session) + "  0 of 0\n";
  return lines;
}

TEST(Searcher, FindsWithAndWithoutTheWordFind) {
  const std::string query = "\"cluster munition remnants\" type:operative session:79";
  const auto result = searcher({query});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, StartsWith(" 1. A/RES/79/58  Implementation"));
  EXPECT_THAT(result.output, HasSubstr("[OP 2] Stresses that **cluster munition remnants** are"));
  EXPECT_EQ(searcher({"find", query}).output, result.output);
  EXPECT_THAT(result.errors, IsEmpty());
}

TEST(Searcher, ExplainsEveryStageOfAQuery) {
  const auto result = searcher({"--explain", "operative paragraphs that urge landmine clearance"});
  EXPECT_EQ(result.status, 0) << result.errors;
  for (const char* part :
       {"tokens\n  1 word operative", "tree\n", "understood\n  (filter (is type operative))", "expanded\n",
        "searched\n  paragraphs", "xapian\n  Query(", "notes\n  read 'operative paragraphs that urge' as"}) {
    EXPECT_THAT(result.output, HasSubstr(part));
  }
  const auto literal = searcher({"--explain", "--literal", "operative paragraphs that urge"});
  EXPECT_THAT(literal.output, HasSubstr("searched\n  resolutions"));
  EXPECT_EQ(searcher({"--explain", "--format", "csv", "mines"}).status, 2);
}

TEST(Searcher, ShowsWhatScoresAreMadeOf) {
  const auto result = searcher({"--explain-hit", "--limit", "1", "victims mines"});
  EXPECT_EQ(result.status, 0) << result.errors;
  for (const char* part : {"word: victims (2)", "everything asked for", "in all;"}) {
    EXPECT_THAT(result.output, HasSubstr(part));
  }
  EXPECT_EQ(searcher({"--explain-hit", "--format", "cite", "mines"}).status, 2);
}

TEST(Searcher, SaysWhatEachPartOfASilentQueryFinds) {
  const auto result = searcher({"\"land mines\" session:47 verb:urgee"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.output, IsEmpty());
  for (const char* part : {"no resolution matches", "1  \"land mines\"", "3  session:47", "0  verb:urgee",
                           "did you mean 'verb:urge' for 'verb:urgee'?", "--relax"}) {
    EXPECT_THAT(result.errors, HasSubstr(part));
  }
  const auto relaxed = searcher({"--relax", "\"land mines\" session:47"});
  EXPECT_EQ(relaxed.status, 0);
  EXPECT_THAT(relaxed.output, StartsWith("Nothing matches all of the query. Without session:47:\n"));
  EXPECT_THAT(relaxed.errors, HasSubstr("relaxed: without session:47"));
}

TEST(Searcher, OffersTheNearestSymbolWhenThereIsNone) {
  for (const char* query : {"79/85", "symbol:79/85", "symbol:79/85 type:operative"}) {
    const auto result = searcher({query});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.errors, HasSubstr("did you mean 'A/RES/79/58' for 'A/RES/79/85'?")) << query;
  }
  EXPECT_THAT(searcher({"-", "78/32 AND 79/58 AND nosuchword"}).errors,
              testing::Not(HasSubstr("did you mean 'A/")));
}

TEST(Searcher, SaysWhereTheValuesOfAFieldAre) {
  const auto result = searcher({"kind:draft"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.errors, HasSubstr("the values of 'kind': disarm-searcher facets --facet kind"));
  EXPECT_THAT(searcher({"kind:resolutoin"}).errors, testing::Not(HasSubstr("the values of")));
}

TEST(Searcher, FoldsSeries) {
  const auto result = searcher({"--group", "series", "convention"});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, HasSubstr("2 sessions (79, 78), also: A/RES/78/32 (2023-12-04)"));
  EXPECT_THAT(result.output, HasSubstr("1 to 1 of 1 group with 2 resolutions"));
  EXPECT_EQ(searcher({"--group", "series", "--sort", "date", "convention"}).status, 2);
}

TEST(Searcher, AnswersOrRefusesHostileQueries) {
  const auto repeated = [](std::string_view part, size_t count) {
    std::string text;
    for (size_t i = 0; i < count; ++i) text += part;
    return text;
  };
  std::string wildcards = "min*";
  for (char letter = 'a'; letter <= 'z'; ++letter) wildcards += std::string(" OR re") + letter + '*';
  for (const std::string& query :
       {repeated("mines ", 10'000), repeated("(", 1'000) + "mines" + repeated(")", 1'000), wildcards,
        std::string("mi\x01\x02nes \x1b[31m"), std::string("mines \xff\xfe \xc3"),
        std::string("\u202emines\u202c \u200f\u061c"), repeated("\"mines\" NEAR/5 ", 500) + "mines",
        repeated("79/58 ", 2'000), repeated("\"min* con* pro*\" ", 500)}) {
    const auto result = searcher({"--timeout", "30", "--", query});
    EXPECT_TRUE(result.status >= 0 && result.status <= 2)
        << query.substr(0, 40) << result.errors.substr(0, 400);
    if (result.status == 2) {
      EXPECT_THAT(result.errors, StartsWith("disarm-searcher: "));
    }
  }
}

TEST(Searcher, SearchesWithinTheDocumentThatIsNamed) {
  const auto everywhere = searcher({"--format", "json", "convention"});
  EXPECT_THAT(symbols(everywhere), testing::Contains("A/RES/78/32"));
  const auto within = searcher({"--format", "json", "79/58 convention"});
  EXPECT_EQ(symbols(within).front(), "A/RES/79/58");
  EXPECT_THAT(symbols(within), testing::Not(testing::Contains("A/RES/78/32")));
  EXPECT_THAT(within.errors, HasSubstr("searched in A/RES/79/58 and in what cites it"));
  EXPECT_EQ(searcher({"79/58 \"no such words\""}).status, 1);
}

TEST(Searcher, CountsSessionsBackFromTheLatest) {
  const auto last = searcher({"--format", "json", "session:\"last 2 sessions\""});
  EXPECT_EQ(last.status, 0) << last.errors;
  EXPECT_EQ(symbols(last), symbols(searcher({"--format", "json", "session:78..79"})));
  EXPECT_THAT(last.errors, HasSubstr("read 'last 2 sessions' as session:78..79"));
}

TEST(Searcher, FindsDocumentsByTheBeginningOfTheirSymbols) {
  const auto all = searcher({"--format", "json", "--sort", "symbol", "symbol:A/RES/47/*"});
  EXPECT_EQ(symbols(all), symbols(searcher({"--format", "json", "--sort", "symbol", "session:47"})));
  EXPECT_EQ(searcher({"--limit", "0", "47/5*"}).status, 0);
}

TEST(Searcher, ShowsAsFewHitsAsAreAskedFor) {
  const auto none = searcher({"--limit", "0", "--facet", "session", "mines"});
  EXPECT_EQ(none.status, 0);
  EXPECT_THAT(none.output, StartsWith("session ("));
  EXPECT_THAT(none.errors, IsEmpty());
  for (const char* option : {"--limit", "--offset", "--snippets"}) {
    EXPECT_EQ(searcher({option, "-1", "mines"}).status, 2) << option;
  }
}

TEST(Searcher, SaysThatWordsSayNothing) {
  EXPECT_THAT(searcher({"the of and"}).errors, HasSubstr("say nothing of its subject"));
  EXPECT_THAT(searcher({"the mines"}).errors, IsEmpty());
}

TEST(Searcher, JoinsSeveralWords) {
  EXPECT_EQ(searcher({"mines", "victims"}).output, searcher({"mines victims"}).output);
}

TEST(Searcher, TakesNamesOfCommandsAsWordsBehindTheFirst) {
  EXPECT_THAT(searcher({"mines", "show"}).output, StartsWith(" 1. A/RES/79/40"));
  EXPECT_EQ(searcher({"--", "fields"}).status, 1) << "a word that no document has";
}

TEST(Searcher, TakesTheIndexFromItsOption) {
  const std::string path = sample().path().string();
  const auto result = run_program(program_path("disarm-searcher"), {"--index", path, "mines"});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_EQ(run_program(program_path("disarm-searcher"), {"find", "mines", "--index=" + path}).output,
            result.output);
  EXPECT_EQ(run_program(program_path("disarm-searcher"), {"--index", path, "find", "mines"}).output,
            result.output);
}

TEST(Searcher, PrintsJson) {
  const auto result = searcher({"--format", "json", "--limit", "1", "victims mines"});
  EXPECT_THAT(symbols(result), testing::ElementsAre("A/RES/79/40"));
  EXPECT_EQ((*parse_json(result.output))["total"], 2);
  const auto second = searcher({"--format", "json", "--limit", "1", "--offset", "1", "victims mines"});
  EXPECT_THAT(symbols(second), testing::ElementsAre("A/RES/79/58"));
}

TEST(Searcher, PrintsAHitALine) {
  const auto result = searcher({"--unit", "paragraph", "--format", "ndjson", "remnants"});
  EXPECT_EQ(std::ranges::count(result.output, '\n'), 3);
}

TEST(Searcher, ReadsTheQueryAfterTwoDashes) {
  EXPECT_EQ(searcher({"--", "mines"}).status, 0);
  const auto result = searcher({"--", "-mines"});
  EXPECT_EQ(result.status, 2);
  EXPECT_THAT(result.errors, HasSubstr("NOT with nothing beside it that is wanted"));
  EXPECT_THAT(searcher({"-mines"}).errors, HasSubstr("write -- before a query"));
}

TEST(Searcher, KeepsBracketsInQueries) {
  EXPECT_EQ(searcher({"[mines]"}).output, searcher({"mines"}).output);
  EXPECT_EQ(searcher({"[mines,victims]"}).output, searcher({"mines,victims"}).output);
  EXPECT_EQ(searcher({"--", "[mines]"}).output, searcher({"mines"}).output);
}

TEST(Searcher, ReadsTheQueryFromStandardInput) {
  EXPECT_EQ(searcher({"-"}).status, 2) << "it is empty";
  const auto result = searcher({"-"}, "victim assistance\n");
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_EQ(result.output, searcher({"victim", "assistance"}).output);
}

TEST(Searcher, EndsAsGrepDoes) {
  const auto nothing = searcher({"nosuchword"});
  EXPECT_EQ(nothing.status, 1);
  EXPECT_THAT(nothing.output, IsEmpty());
  EXPECT_THAT(nothing.errors, HasSubstr("no resolution matches"));
  const auto json = searcher({"--format", "json", "nosuchword"});
  EXPECT_EQ(json.status, 1);
  EXPECT_THAT(symbols(json), IsEmpty());
  EXPECT_THAT(json.errors, IsEmpty());
  EXPECT_THAT(searcher({"--offset", "5", "mines"}).errors, HasSubstr("there are only 1 hits"));
}

TEST(Searcher, PointsAtErrorsOfTheQuery) {
  const auto result = searcher({"mines sesion:79"});
  EXPECT_EQ(result.status, 2);
  EXPECT_THAT(result.output, IsEmpty());
  EXPECT_EQ(result.errors,
            "disarm-searcher: unknown field 'sesion' at column 7\n"
            "  mines sesion:79\n"
            "        ^\n"
            "hint: did you mean 'session'?\n");
}

TEST(Searcher, RefusesWrongCommandLines) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{},
                                             {"find"},
                                             {"--nosuch", "mines"},
                                             {"--format", "xml", "mines"},
                                             {"--limit", "x", "mines"},
                                             {"show", "nonsense"},
                                             {""}}) {
    const auto result = searcher(arguments);
    EXPECT_EQ(result.status, 2) << result.output;
    EXPECT_THAT(result.errors, StartsWith("disarm-searcher: "));
  }
}

TEST(Searcher, SaysWhatIsWrongWithTheCommandLine) {
  EXPECT_THAT(searcher({}).errors, StartsWith("disarm-searcher: nothing to search for\nhint: for example: "));
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"-mines clearance"}, {"-mines clearance", "--limit", "1"}, {"find", "-mines clearance"}}) {
    EXPECT_THAT(
        searcher(arguments).errors,
        StartsWith("disarm-searcher: there is no option '-mines clearance'\nhint: see disarm-searcher "
                   "--help; write -- before a query that begins with '-'\n"));
  }
  EXPECT_THAT(searcher({"count", "--sort=date", "mines"}).errors,
              HasSubstr("there is no option '--sort=date'"));
  EXPECT_THAT(searcher({"--limit", "abc", "mines"}).errors,
              HasSubstr("--limit: 'abc' is no whole number from 0 on\n"));
  EXPECT_THAT(searcher({"--offset", "-1", "mines"}).errors, HasSubstr("--offset: '-1' is no whole number"));
  EXPECT_THAT(searcher({"--timeout", "soon", "mines"}).errors, HasSubstr("--timeout: 'soon' is no number"));
}

TEST(Searcher, SaysWhatIsWrongWithTheIndex) {
  const auto program = program_path("disarm-searcher");
  EXPECT_EQ(run_program(program, {"--index", "/nowhere", "mines"}).status, 66);

  const TemporaryFolder folder;
  std::filesystem::copy(sample().path(), folder.path(), std::filesystem::copy_options::recursive);
  const auto manifest = index::generation_path(folder.path(), 1) / "manifest.json";
  auto json = parse_json(*read_file(manifest));
  (*json)["schema_version"] = 99;
  ASSERT_TRUE(write_file_atomically(manifest, json->dump()));
  EXPECT_EQ(run_program(program, {"--index", folder.path().string(), "mines"}).status, 76);

  ASSERT_TRUE(write_file_atomically(manifest, "{"));
  EXPECT_EQ(run_program(program, {"--index", folder.path().string(), "mines"}).status, 65);
}

TEST(Searcher, ExplainsItself) {
  EXPECT_THAT(searcher({"--version"}).output, StartsWith("disarm-searcher "));
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"--help"},
                                             {"find", "--help"},
                                             {"show", "--help"},
                                             {"fields", "--help"},
                                             {"count", "--help"},
                                             {"facets", "--help"}}) {
    const auto result = searcher(arguments);
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.output, HasSubstr("EXAMPLES"));
    EXPECT_THAT(result.errors, IsEmpty());
  }
  EXPECT_THAT(searcher({"find", "--help"}).output, HasSubstr("agenda:98(mm)"));
}

TEST(Searcher, SortsAndTurnsAround) {
  const std::vector<std::string> by_symbol = {"--format", "json", "--sort", "symbol", "verified"};
  EXPECT_THAT(symbols(searcher(by_symbol)),
              testing::ElementsAre("A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G"));
  EXPECT_THAT(symbols(searcher({"--format", "json", "--sort", "symbol", "--reverse", "verified"})),
              testing::ElementsAre("A/RES/47/54G", "A/RES/47/54A", "A/RES/47/9"));
  EXPECT_EQ(searcher({"--reverse", "verified"}).status, 2) << "an order of relevance has no other way round";
  EXPECT_EQ(searcher({"--reverse", "--sort", "relevance", "verified"}).status, 2);
}

TEST(Searcher, PrintsEveryFormat) {
  EXPECT_THAT(searcher({"--format", "csv", "--fields", "symbol,date", "--sort", "symbol", "verified"}).output,
              StartsWith("symbol,date\nA/RES/47/9,1992-12-09\n"));
  EXPECT_EQ(searcher({"--fields", "symbol,date", "79/40"}).output, "A/RES/79/40\t2024-12-02\n");
  EXPECT_EQ(searcher({"--format", "cite", "--limit", "1", "79/58"}).output,
            "General Assembly resolution 79/58.\n");
  EXPECT_THAT(searcher({"--format", "bibtex", "79/40"}).output, StartsWith("@misc{A_RES_79_40,\n"));
  EXPECT_THAT(searcher({"--format", "trec", "79/40"}).output, StartsWith("1 Q0 A_RES_79_40 1 "));
  EXPECT_EQ((*parse_json(searcher({"--format", "csl", "79/40"}).output))[0]["number"], "A/RES/79/40");
  EXPECT_THAT(searcher({"--format", "html", "mines"}).output, HasSubstr("<title>2024: 1 of 3</title>"));
}

TEST(Searcher, RefusesWhatAFormatCannotShow) {
  EXPECT_THAT(searcher({"--format", "csv", "--facet", "session", "mines"}).errors,
              HasSubstr("no place for facets"));
  EXPECT_THAT(searcher({"--format", "cite", "--fields", "title", "mines"}).errors,
              HasSubstr("--fields means nothing"));
  EXPECT_THAT(searcher({"--fields", "titel", "mines"}).errors, HasSubstr("did you mean 'title'?"));
  EXPECT_THAT(searcher({"--facet", "sesion", "mines"}).errors, HasSubstr("sesion"));
}

TEST(Searcher, ShowsFacetsBelowHits) {
  EXPECT_THAT(
      searcher({"--facet", "session", "--limit", "1", "verified OR mines"}).output,
      testing::EndsWith("1 to 1 of 4 resolutions\n\n"
                        "session (resolutions, of all in the index)\n" +
                        std::string("  47  3 of 3\n") + zeros(48, 77) + "  78  0 of 1\n  79  1 of 3\n"));
  EXPECT_THAT(searcher({"--timeline", "mines"}).output, HasSubstr("█"));
}

TEST(Searcher, GivesUpInTime) {
  const auto result = searcher({"--timeout", "0.000001", "mines"});
  EXPECT_EQ(result.status, 75) << result.output;
  EXPECT_THAT(result.errors, HasSubstr("no answer within"));
  EXPECT_EQ(searcher({"--timeout", "1000", "mines"}).status, 0);
  EXPECT_EQ(searcher({"--timeout", "-1", "mines"}).status, 2);
}

}  // namespace
}  // namespace disarm
