#include "searcher/query/relax.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/query/lexer.h"
#include "searcher/query/parser.h"
#include "searcher/query/written.h"

namespace disarm::query {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Node read(std::string_view query) {
  const auto root = lex(query).and_then(parse);
  EXPECT_TRUE(root) << query;
  return *root;
}

// Counts by the written form; what is not listed finds nothing.
HitCounter counter(std::map<std::string, size_t> counts) {
  return [counts = std::move(counts)](const Node& node) {
    const auto found = counts.find(written(node));
    return found == counts.end() ? size_t{0} : found->second;
  };
}

std::string relaxed(std::string_view query, std::map<std::string, size_t> counts) {
  const auto found = relax(read(query), counter(std::move(counts)));
  return found ? written(found->root) : "nothing";
}

TEST(Written, IsWhatAUserWrites) {
  for (const char* query :
       {"mines", "\"land mines\"", "=mines", "mines~", "mines~2", "mines^3", "session:79", "session:75..79",
        "session:\"last 3 sessions\"", "title:\"land mines\"", "land NEAR/5 mines", "land ADJ/2 mines",
        "SAME(mines children)", "(mines OR bombs)", "verb:\"call upon\""}) {
    EXPECT_EQ(written(read(query)), query);
  }
  EXPECT_EQ(written(read("mines NOT naval session:79")), "(mines NOT naval session:79)");
}

TEST(Relax, CountsEachClauseAlone) {
  const auto counts = count_clauses(read("\"land mines\" NOT naval session:200"),
                                    counter({{"\"land mines\"", 7}, {"naval", 2}}));
  ASSERT_EQ(counts.size(), 3U);
  EXPECT_EQ(counts[0].clause, "\"land mines\"");
  EXPECT_EQ(counts[0].count, 7U);
  EXPECT_EQ(counts[1].clause, "NOT naval");
  EXPECT_TRUE(counts[1].excludes);
  EXPECT_EQ(counts[2].count, 0U);
}

TEST(Relax, LeavesOutWhatFindsNothing) {
  const auto found =
      relax(read("\"land mines\" session:200"), counter({{"\"land mines\"", 7}, {"(\"land mines\")", 7}}));
  ASSERT_TRUE(found);
  EXPECT_THAT(found->dropped, ElementsAre("session:200"));
}

TEST(Relax, LeavesOutAFilterRatherThanWords) {
  const std::map<std::string, size_t> counts = {
      {"\"land mines\"", 7}, {"session:79", 50}, {"(\"land mines\")", 7}, {"(land mines session:79)", 9}};
  EXPECT_EQ(relaxed("\"land mines\" session:79", counts), "(\"land mines\")");
}

TEST(Relax, StillWantsTheWordsThatItRequiresNoLonger) {
  EXPECT_EQ(relaxed("\"land mines\" session:79", {{"session:79", 50}, {"(land mines session:79)", 9}}),
            "(land mines session:79)");
  EXPECT_EQ(relaxed("land NEAR/2 tractors", {{"(land tractors)", 3}}), "(land tractors)");
}

TEST(Relax, LeavesOutSeveralWhereOneIsNotEnough) {
  const auto found = relax(
      read("\"land mines\" session:79 verb:condemn"),
      counter({{"\"land mines\"", 7}, {"session:79", 50}, {"verb:condemn", 5}, {"(\"land mines\")", 7}}));
  ASSERT_TRUE(found);
  EXPECT_THAT(found->dropped, ElementsAre("session:79", "verb:condemn"));
}

TEST(Relax, DoesNotTryEveryWayOutOfALongQuery) {
  std::string query;
  for (int i = 0; i < 30; ++i) query += "\"land mines\" ";
  size_t tries = 0;
  const auto found = relax(read(query), [&](const Node& /*root*/) { return ++tries; });
  ASSERT_TRUE(found);
  EXPECT_EQ(found->dropped.size(), 30U);
  EXPECT_EQ(tries, 1U);
}

TEST(Relax, GivesUpWhereNothingHelps) {
  EXPECT_EQ(relaxed("session:200", {}), "nothing");
  EXPECT_EQ(relaxed("mines NOT mines", {{"(mines)", 3}}), "(mines)") << "what is excluded may go as well";
  EXPECT_THAT(count_clauses(read("nosuchword"), counter({})).size(), 1U);
}

}  // namespace
}  // namespace disarm::query
