// The commands of disarm-searcher beside find.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/index/field.h"
#include "common/index/generation.h"
#include "tests/searcher/cli/searcher_run.h"
#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::StartsWith;

TEST(SearcherCommands, ShowsDocuments) {
  for (const std::vector<std::string>& symbol : std::vector<std::vector<std::string>>{
           {"A/RES/79/58"}, {"79/58"}, {"resolution", "79/58"}, {"A_RES_79_58"}}) {
    std::vector<std::string> arguments = {"show"};
    arguments.insert(arguments.end(), symbol.begin(), symbol.end());
    const auto result = searcher(arguments);
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.output, StartsWith("A/RES/79/58\n"));
    EXPECT_THAT(result.output, HasSubstr("[op2] 2. Stresses"));
  }
  const auto json = parse_json(searcher({"show", "--format", "json", "79/58"}).output);
  EXPECT_EQ((*json)["paragraphs"].size(), 5U);
}

TEST(SearcherCommands, ShowsParagraphs) {
  EXPECT_THAT(searcher({"show", "79/58#op2"}).output, StartsWith("[op2] 2. Stresses"));
  const auto json = parse_json(searcher({"show", "--format", "json", "79/58#op2"}).output);
  EXPECT_EQ((*json)["paragraph"]["id"], "op2");
}

TEST(SearcherCommands, ShowsSeveralDocuments) {
  const auto result = searcher({"show", "79/58", "resolution", "47/54", "G", "79/40#op2"});
  EXPECT_EQ(result.status, 0) << result.errors;
  EXPECT_THAT(result.output, StartsWith("A/RES/79/58\n"));
  EXPECT_THAT(result.output, HasSubstr("\n\nA/RES/47/54 G\ntitle"));
  EXPECT_THAT(result.output, HasSubstr("\n\nA/RES/79/40\n[op2]"));
}

TEST(SearcherCommands, NamesAllOfSeveralThatAreMissing) {
  const auto result = searcher({"show", "--format", "json", "79/58", "79/85", "79/58#op9", "79/99"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.errors, HasSubstr("A/RES/79/85 is not in the index\nhint: did you mean A/RES/79/58?\n"));
  EXPECT_THAT(result.errors, HasSubstr("A/RES/79/58 has no paragraph 'op9'\n"));
  EXPECT_THAT(result.errors, HasSubstr("A/RES/79/99 is not in the index\n"));
  const auto json = parse_json(result.output);
  ASSERT_TRUE(json) << result.output;
  EXPECT_EQ(json->at("documents").size(), 1U);
  EXPECT_EQ(json->at("missing"), Json::array({"79/85", "79/58#op9", "79/99"}));
  EXPECT_EQ(searcher({"show", "79/85", "79/99"}).output, "") << "nothing is there";
  const auto nonsense = searcher({"show", "79/58", "nonsense"});
  EXPECT_EQ(nonsense.status, 2);
  EXPECT_THAT(nonsense.output, StartsWith("A/RES/79/58\n"));
  EXPECT_THAT(nonsense.errors, HasSubstr("'nonsense' is no document symbol"));
}

TEST(SearcherCommands, GivesBackTheSourceOfOneDocumentOnly) {
  const auto result = searcher({"show", "--source", "79/58", "79/40"});
  EXPECT_EQ(result.status, 2);
  EXPECT_EQ(result.output, "");
  EXPECT_THAT(result.errors, HasSubstr("--source gives back one document, not 2"));
}

TEST(SearcherCommands, SuggestsWhatCanBeShown) {
  const auto document = searcher({"show", "79/85"});
  EXPECT_EQ(document.status, 1);
  EXPECT_EQ(document.errors,
            "disarm-searcher: A/RES/79/85 is not in the index\nhint: did you mean A/RES/79/58?\n");
  const auto paragraph = searcher({"show", "79/58#op9"});
  EXPECT_EQ(paragraph.status, 1);
  EXPECT_THAT(paragraph.errors, HasSubstr("A/RES/79/58 has no paragraph 'op9'\nhint: "));
}

TEST(SearcherCommands, ListsItsFields) {
  EXPECT_THAT(searcher({"fields"}).output, HasSubstr("or a range of them; also year:\n"));
  const auto result = searcher({"fields"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.output, HasSubstr("session:77..79"));
  EXPECT_EQ(parse_json(searcher({"fields", "--format", "json"}).output)->size(), index::fields().size());
}

TEST(SearcherCommands, Counts) {
  EXPECT_EQ(searcher({"count", "mines OR verified"}).output, "4\n");
  EXPECT_EQ(searcher({"count", "--unit", "paragraph", "remnants"}).output, "3\n");
  const auto none = searcher({"count", "nosuchword"});
  EXPECT_EQ(none.output, "0\n");
  EXPECT_EQ(none.status, 1);
  EXPECT_EQ(searcher({"count", "-"}).status, 2) << "the input of tests is empty";
}

TEST(SearcherCommands, CountsFacets) {
  EXPECT_THAT(searcher({"facets"}).output, HasSubstr("  79  3 of 3\n"));
  EXPECT_EQ(searcher({"facets", "--facet", "kind", "--format", "csv", "mines"}).output,
            "facet,value,count,all\nkind,resolution,1,7\n");
  EXPECT_THAT(searcher({"facets", "--facet", "verb", "--limit", "1", "--unit", "paragraph"}).output,
              HasSubstr("more values"));
  EXPECT_EQ(searcher({"facets", "nosuchword"}).status, 1);
}

TEST(SearcherCommands, CompletesFieldsAndValues) {
  EXPECT_EQ(searcher({"--complete", "query", "--", "sess"}).output, "session:\n");
  EXPECT_EQ(searcher({"--complete", "query", "--", "session:7"}).output, "session:78\nsession:79\n");
  EXPECT_EQ(searcher({"--complete", "query", "--", "verb:ur"}).output, "verb:urge\n");
  EXPECT_EQ(searcher({"--complete", "query", "--", "+(session:7"}).output, "+(session:78\n+(session:79\n");
  EXPECT_EQ(searcher({"--complete", "symbol", "A/RES/47/5"}).output, "A/RES/47/54A\nA/RES/47/54G\n");
  EXPECT_EQ(searcher({"--complete", "query", "--", "nosuch:x"}).output, "");
  const auto nowhere = run_program(program_path("disarm-searcher"), {"--complete", "symbol", "A"},
                                   {{"DISARM_INDEX", "/nowhere"}});
  EXPECT_EQ(nowhere.status, 0);
  EXPECT_THAT(nowhere.output + nowhere.errors, IsEmpty());
}

TEST(SearcherCommands, CompletesValuesOfTheIndexOfTheCommandLine) {
  const std::string index = sample().path().string();
  const auto complete = [](const std::vector<std::string>& arguments) {
    return run_program(program_path("disarm-searcher"), arguments, {{"DISARM_INDEX", "/nowhere"}}).output;
  };
  EXPECT_EQ(complete({"--complete", "query", "--index", index, "--", "verb:ur"}), "verb:urge\n");
  EXPECT_EQ(complete({"--complete", "symbol", "--index", "/nowhere", "--index", index, "--", "A/RES/47/9"}),
            "A/RES/47/9\n")
      << "the last one counts";
  EXPECT_EQ(complete({"--complete", "query", "--index", index}).substr(0, 8), "symbol:\n");
  EXPECT_EQ(complete({"--complete", "query", "--", "verb:ur"}), "");
}

TEST(SearcherCommands, ShowsDocumentsWithoutASymbolByTheirFile) {
  EXPECT_EQ(searcher({"show", "notes.txt"}).status, 0);
  EXPECT_THAT(searcher({"show", "notes.txt#p1"}).output, StartsWith("[p1]"));
  EXPECT_THAT(searcher({"show", "/archive/notes.txt#p1"}).output, StartsWith("[p1]"));
  EXPECT_EQ(searcher({"show", "otes.txt"}).status, 2);
  EXPECT_EQ(searcher({"show", "nowhere.txt"}).status, 2);
}

TEST(SearcherCommands, ShowsDocumentsByThePathThatHitsShow) {
  const std::string path =
      parse_json(searcher({"--format", "json", "79/58"}).output)->at("hits").at(0).at("source");
  const auto result = searcher({"show", path});
  EXPECT_EQ(result.status, 0) << path << result.errors;
  EXPECT_THAT(result.output, StartsWith("A/RES/79/58\n"));
  EXPECT_THAT(searcher({"show", path + "#op2"}).output, StartsWith("[op2] 2. Stresses"));
}

TEST(SearcherCommands, SaysWhenAFigureIsTakenForTheMarkOfAFootnote) {
  for (const auto& result : {searcher({"A/RES/47/1005"}), searcher({"show", "47/1005"})}) {
    EXPECT_THAT(result.errors, HasSubstr("read '47/1005' as A/RES/47/100: ")) << result.output;
  }
}

TEST(SearcherCommands, RefusesWhatCannotBeShown) {
  EXPECT_EQ(searcher({"show", ""}).status, 2);
  const auto pattern = searcher({"show", "A/RES/79/*"});
  EXPECT_EQ(pattern.status, 2);
  EXPECT_THAT(pattern.errors, HasSubstr("hint: see what there is: disarm-searcher 'symbol:A/RES/79/*'"));
  const auto context = searcher({"show", "--context", "1", "79/58"});
  EXPECT_EQ(context.status, 2);
  EXPECT_THAT(context.errors, HasSubstr("--context is for paragraphs"));
}

TEST(SearcherCommands, ShowsParagraphsInContext) {
  EXPECT_THAT(searcher({"show", "--context", "1", "79/58#OP 1"}).output, StartsWith("[pp2] Deeply"));
  EXPECT_EQ(searcher({"show", "--language", "EN", "79/58"}).status, 0);
  EXPECT_EQ(searcher({"show", "--language", "fr", "79/58"}).status, 1);
  EXPECT_THAT(searcher({"show", "--language", "fr", "79/58"}).errors, HasSubstr("it is there in: en"));
}

TEST(SearcherCommands, AnswersTheQueriesOfAFile) {
  const TemporaryFolder folder;
  const auto queries = folder.path() / "queries.tsv";
  ASSERT_TRUE(
      write_file_atomically(queries, "# comment\nT1\tvictims mines\n\n79/58\nT3\t(mines\n").has_value());
  const auto result = searcher({"batch", "--queries", queries.string(), "--format", "trec"});
  EXPECT_THAT(result.output, StartsWith("T1 Q0 A_RES_79_40 1 "));
  EXPECT_THAT(result.output, HasSubstr("\n4 Q0 A_RES_79_58 1 ")) << "named by its line";
  EXPECT_THAT(result.errors, HasSubstr("query T3: parenthesis '(' without its ')' at column 1"));
  EXPECT_EQ(result.status, 2) << "one query could not be read";
}

TEST(SearcherCommands, TellsQueriesOfAFileApart) {
  const auto batch = [](std::string_view input, const std::string& format) {
    return searcher({"batch", "--queries", "-", "--format", format}, input);
  };
  EXPECT_THAT(batch("\xEF\xBB\xBFT1\tmines\n", "trec").output, StartsWith("T1 Q0 "));
  const auto twice = batch("T1\tmines\nT1\tvictims\n", "ndjson");
  EXPECT_EQ(twice.status, 2);
  EXPECT_THAT(twice.errors, HasSubstr("two queries have the identifier 'T1'"));
  EXPECT_EQ(batch("my query\tmines\n", "ndjson").status, 0);
  EXPECT_THAT(batch("my query\tmines\n", "trec").errors, HasSubstr("'my query' of a query is not one word"));
  EXPECT_EQ(batch("\tmines\n", "trec").status, 2);
}

TEST(SearcherCommands, EndsWithStatusTwoWhenAJudgedQueryCannotBeRead) {
  const TemporaryFolder folder;
  const auto qrels = folder.write("qrels", "T1 0 A_RES_79_58 1\nT2 0 A_RES_79_58 1\n");
  const auto result =
      searcher({"eval", "--queries", "-", "--qrels", qrels.string()}, "T1\t79/58\nT2\t(mines\n");
  EXPECT_EQ(result.status, 2);
  EXPECT_THAT(result.errors, HasSubstr("query T2: parenthesis '(' without its ')'"));
  EXPECT_THAT(result.output, HasSubstr("queries 2 ")) << "it finds nothing";
  EXPECT_EQ(searcher({"batch", "--queries", "-", "--set", "k1=-1"}, "mines\n").status, 2);
}

TEST(SearcherCommands, WritesWhatTheQueriesOfAFileTook) {
  const TemporaryFolder folder;
  const auto queries = folder.path() / "queries.tsv";
  const auto times = folder.path() / "times.tsv";
  ASSERT_TRUE(write_file_atomically(queries, "T1\tvictims\nT2\tmines\n").has_value());
  EXPECT_EQ(searcher({"batch", "--queries", queries.string(), "--times", times.string()}).status, 0);
  EXPECT_THAT(*read_file(times), MatchesRegex("T1\t[0-9]+\\.[0-9]+\nT2\t[0-9]+\\.[0-9]+\n"));
  EXPECT_EQ(searcher({"batch", "--queries", queries.string(), "--times", "/nowhere/times.tsv"}).status, 74);
}

}  // namespace
}  // namespace disarm
