// What explains a score is what makes it: the parts add up, also those of feedback.

#include <gtest/gtest.h>

#include "searcher/search/engine.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

SearchResult find(std::string_view text, const Request& request = {}) {
  static const SampleIndex index;
  static const Engine engine = *Engine::open(index.path());
  return engine.find(query::read_query(text).value(), request).value();
}

double sum_of(const ScoreExplanation& explanation) {
  double sum = 0;
  for (const ScoreShare& share : explanation.parts) sum += share.weight;
  return sum;
}

TEST(Explanation, TakesScoresApartIntoPartsThatAddUpToThem) {
  for (const char* text :
       {"mines", "victims land mines", "79/58 mines victims", "\"cluster munition\" remnants^3",
        "cluster-munition clearance 2024", "mines AND (victims OR remnants)",
        "title:mines victims session:79", "land NEAR/5 mines", "SAME(mines victims)", "mines mines victims",
        "munition* NOT clearance", "operative paragraphs that urge states", "type:operative"}) {
    for (const Unit unit : {Unit::kResolution, Unit::kParagraph}) {
      const auto result = find(text, {.unit = unit, .explain_hits = true});
      ASSERT_FALSE(result.hits.empty()) << text;
      for (const Hit& hit : result.hits) {
        ASSERT_TRUE(hit.explanation) << text;
        EXPECT_NEAR(sum_of(*hit.explanation), hit.score, 1e-9) << text << ' ' << hit.symbol;
      }
    }
  }
  EXPECT_FALSE(find("mines").hits.front().explanation) << "it was not asked for";
}

TEST(Feedback, SearchesForTheWordsOfTheBestHitsWhenAsked) {
  const auto plain = find("remnants");
  const auto more = find("remnants", {.feedback = true, .explain_hits = true});
  EXPECT_GT(more.total, plain.total);
  bool is_named = false;
  for (const Hit& hit : more.hits) {
    EXPECT_NEAR(sum_of(*hit.explanation), hit.score, 1e-9);
    for (const ScoreShare& share : hit.explanation->parts) {
      if (share.name != "a word of the best hits") continue;
      is_named = true;
      EXPECT_NE(share.terms.front().word, "remnants") << "the query has it already";
    }
  }
  EXPECT_TRUE(is_named);
  EXPECT_EQ(find("\"remnants\"", {.feedback = true}).total, plain.total) << "what is required stays so";
}

TEST(Explanation, SaysWhichTermsGiveAScore) {
  const auto result = find("victims mines", {.explain_hits = true});
  const ScoreExplanation& explanation = *result.hits.front().explanation;
  EXPECT_GT(explanation.length, 0U);
  EXPECT_GT(explanation.average_length, 0);
  const auto with = [&](std::string_view name) {
    return std::ranges::find(explanation.parts, name, &ScoreShare::name);
  };
  const auto word = with("word");
  ASSERT_NE(word, explanation.parts.end());
  EXPECT_EQ(word->terms.front().word, "victims");
  EXPECT_EQ(word->terms.front().wdf, 2U) << "in the title and in paragraph 1";
  EXPECT_NE(with("everything asked for"), explanation.parts.end());
}

}  // namespace
}  // namespace disarm::search
