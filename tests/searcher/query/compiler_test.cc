#include "searcher/query/compiler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/lexer.h"
#include "searcher/query/parser.h"

namespace disarm::query {
namespace {

using testing::HasSubstr;

// As the operators of Xapian, which tell what they look for.
Xapian::Query window(const std::vector<index::WordTerms>& words, index::WordOrder order, size_t size) {
  std::vector<Xapian::Query> places;
  for (const index::WordTerms& terms : words) {
    places.emplace_back(Xapian::Query::OP_OR, terms.begin(), terms.end());
  }
  const bool in_order = order == index::WordOrder::kAsGiven;
  return {in_order ? Xapian::Query::OP_PHRASE : Xapian::Query::OP_NEAR, places.begin(), places.end(),
          static_cast<Xapian::termcount>(size)};
}

std::string compiled(std::string_view query) {
  const auto root = lex(query).and_then(parse);
  Lookups lookups;
  lookups.windows = window;
  return root ? compile(*root, {.complete = 0}, lookups).query().get_description() : root.error().message;
}

TEST(Compiler, RanksWords) {
  EXPECT_EQ(compiled("land mines"), "Query((land OR mines))");
}

TEST(Compiler, MakesExactPhrases) {
  EXPECT_EQ(compiled("\"land mines\""), "Query((land PHRASE 2 mines))");
  EXPECT_EQ(compiled("title:\"land mines\""), "Query((XTITLE:land PHRASE 2 XTITLE:mines))");
}

// What says a thing in the words of the query and by another name has not said it twice.
TEST(Compiler, CountsOtherNamesOnlyWhereTheWordsAreNotThere) {
  Words words;
  words.words = {"landmines"};
  words.forms = {{"landmines"}};
  Concept thing{{Node{words}}, {{.words = {{"apm"}}, .weight = 0.5, .reason = "APM"}}};
  const Node root{std::move(thing)};
  const auto compiled_with = [&](double beside) {
    return compile(root, {.complete = 0, .beside = beside}).query().get_description();
  };
  EXPECT_EQ(compiled_with(1), "Query((0.5 * apm OR landmines))");
  EXPECT_EQ(compiled_with(0), "Query(((0.5 * apm AND_NOT landmines) OR landmines))");
}

TEST(Compiler, FiltersWithoutWeight) {
  EXPECT_EQ(compiled("\"land mines\" victims session:79"),
            "Query((((land PHRASE 2 mines) AND_MAYBE victims) FILTER 0 * "
            "XSESSION:79))");
  EXPECT_EQ(compiled("session:79"), "Query(0 * XSESSION:79)");
  EXPECT_EQ(compiled("session:78 session:79 mines"),
            "Query((mines FILTER (0 * XSESSION:78 OR 0 * XSESSION:79)))");
}

TEST(Compiler, ExcludesFromTheWholeGroup) {
  EXPECT_EQ(compiled("mines NOT naval NOT sea"), "Query((mines AND_NOT (naval OR sea)))");
}

TEST(Compiler, FindsRangesInSlots) {
  EXPECT_EQ(compiled("session:75..79"), "Query(VALUE_RANGE 1 00075 00079)");
  EXPECT_EQ(compiled("session:75.."), "Query(VALUE_GE 1 00075)");
  EXPECT_EQ(compiled("date:..2024"), "Query(VALUE_RANGE 2 0 20241231)");
}

TEST(Compiler, PutsNamedDocumentsFirst) {
  const std::string query = compiled("79/58");
  EXPECT_THAT(query, HasSubstr("FixedWeightPostingSource(wt=1000)) FILTER XSYMBOL:A/RES/79/58)"));
  EXPECT_THAT(query, HasSubstr("XSYMBOL:A/RES/79/58A OR XSYMBOL:A/RES/79/58B"));
  EXPECT_THAT(query, HasSubstr("XCITES:A/RES/79/58"));
}

TEST(Compiler, CutsWordsAsTheIndexDoes) {
  EXPECT_LT(compiled(std::string(1000, 'a')).size(), 300U);
}

TEST(Compiler, LooksForWordsNearEachOther) {
  EXPECT_EQ(compiled("land NEAR/3 mines"), "Query((land NEAR 5 mines))");
  EXPECT_EQ(compiled("land ADJ/1 mines"), "Query((land PHRASE 3 mines))");
  EXPECT_EQ(compiled("(land OR sea) NEAR/3 mines"), "Query(((land OR sea) NEAR 5 mines))");
  EXPECT_EQ(compiled("\"land mines\" NEAR/2 victims"),
            "Query(((land PHRASE 2 mines) AND (land NEAR 5 mines NEAR 5 victims)))");
}

TEST(Compiler, WeighsWordsThatSaySo) {
  EXPECT_EQ(compiled("land mines^3"), "Query((land OR 3 * mines))");
}

TEST(Compiler, PrefersTextsThatHaveEverything) {
  const auto root = lex("land mines").and_then(parse);
  ASSERT_TRUE(root.has_value());
  EXPECT_EQ(compile(*root, {.complete = 2}).query().get_description(),
            "Query(((land OR mines) AND_MAYBE (PostingSource(Xapian::FixedWeightPostingSource(wt=2)) FILTER "
            "(land AND mines))))");
}

TEST(Compiler, LetsTitlesSayWhatParagraphsLack) {
  const auto root = lex("land mines").and_then(parse);
  ASSERT_TRUE(root.has_value());
  Lookups lookups;
  lookups.of_resolution = [](const Node& node) { return Xapian::Query("of " + to_text(node)); };
  const Formula formula = compile(*root, {.complete = 2, .inherited = 0.5}, lookups);
  EXPECT_THAT(
      formula.query().get_description(),
      HasSubstr(
          "(wt=1)) FILTER ((land OR of (in title (word land))) AND (mines OR of (in title (word mines))))"));
  const Formula alone = compile(*root, {.complete = 2, .inherited = 0.5});
  EXPECT_THAT(alone.query().get_description(), HasSubstr("(wt=2)) FILTER (land AND mines)"));
}

TEST(Compiler, AsksResolutionsForAlternativesTogether) {
  const auto root = lex("source:a.pdf source:b.pdf source:c.pdf mines").and_then(parse);
  ASSERT_TRUE(root.has_value());
  Lookups lookups;
  std::vector<std::string> asked;
  lookups.of_resolution = [&](const Node& node) {
    asked.push_back(to_text(node));
    return Xapian::Query("found");
  };
  compile(*root, {}, lookups);
  ASSERT_EQ(asked.size(), 1U) << "each costs a walk through all paragraphs";
  for (const char* file : {"a.pdf", "b.pdf", "c.pdf"}) EXPECT_THAT(asked.front(), HasSubstr(file));
}

}  // namespace
}  // namespace disarm::query
