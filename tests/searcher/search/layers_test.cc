// An index with a delta answers as one that was written at once, but for scores: what is gone still counts in
// the frequencies of words.

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/search/engine.h"
#include "searcher/search/facet_counter.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

const Engine& whole() {
  static const SampleIndex index;
  static const Engine engine = Engine::open(index.path()).value();
  return engine;
}

const Engine& layered() {
  static const SampleIndex index = SampleIndex::layered();
  static const Engine engine = Engine::open(index.path()).value();
  return engine;
}

// Each hit with what stands behind it, in no order; totals and facets.
std::vector<std::string> answer(const Engine& engine, const std::string& text, const Request& request) {
  const auto result = engine.find(query::read_query(text).value(), request);
  if (!result) return {"error: " + result.error().message};
  std::vector<std::string> lines;
  for (const Hit& hit : result->hits) {
    std::string line = hit.symbol + "#" + hit.passage.id;
    for (const FoldedHit& other : hit.folded) line += " < " + other.symbol + "#" + other.passage;
    lines.push_back(line);
  }
  if (request.sort == Sort::kRelevance) std::ranges::sort(lines);
  lines.push_back("total " + std::to_string(result->total) + ", matches " + std::to_string(result->matches));
  for (const Facet& facet : result->facets) {
    for (const FacetValue& value : facet.values) {
      lines.push_back(facet.name + " " + value.value + " " + std::to_string(value.count) + "/" +
                      std::to_string(value.all));
    }
  }
  return lines;
}

class LayeredSearch : public testing::TestWithParam<std::string> {};

TEST_P(LayeredSearch, FindsTheSame) {
  std::vector<std::string> facets;
  for (const FacetSpec& spec : facet_specs()) facets.emplace_back(spec.name);
  for (const Unit unit : {Unit::kResolution, Unit::kParagraph}) {
    for (const Grouping group : {Grouping::kNone, Grouping::kResolution, Grouping::kSeries}) {
      for (const Sort sort : {Sort::kRelevance, Sort::kDate, Sort::kSymbol, Sort::kSession}) {
        Request request{.unit = unit, .limit = 100, .sort = sort, .group = group};
        request.facets = facets;
        EXPECT_EQ(answer(layered(), GetParam(), request), answer(whole(), GetParam(), request));
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Queries, LayeredSearch,
                         testing::Values("mines", "obsolete", "\"obsolete mines\"", "convention AND remnants",
                                         "anti-personnel mines NOT convention", "session:79",
                                         "session:47..79", "title:mines", "symbol:A/RES/79/58",
                                         "A/RES/79/5800", "79/58 remnants", "cites:79/58", "cited-by:79/40",
                                         "series:79/58", "verb:urge", "SAME(mines remnants)",
                                         "remnants NEAR/5 war", "type:operative title:convention", "rem*",
                                         "has:vote", "committee:first", "strength:>=urges", "source:pdf",
                                         "\u6838"));

TEST(LayeredIndex, KnowsOnlyWhatIsThere) {
  EXPECT_TRUE(layered().lookup("A/RES/79/5800").value().empty());
  const auto records = layered().lookup("A/RES/79/58").value();
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(index::encode(records[0]), index::encode(whole().lookup("A/RES/79/58")->at(0)));
  const auto& symbol = index::field(index::FieldId::kSymbol);
  EXPECT_EQ(layered().values(symbol, "", 100).value(), whole().values(symbol, "", 100).value());
  EXPECT_EQ(layered().nearest_symbol("A/RES/79/5801").value(),
            whole().nearest_symbol("A/RES/79/5801").value());
}

TEST(LayeredIndex, ExplainsEveryHit) {
  const auto result =
      layered()
          .find(query::read_query("mines convention").value(), {.limit = 100, .explain_hits = true})
          .value();
  ASSERT_FALSE(result.hits.empty());
  for (const Hit& hit : result.hits) {
    ASSERT_TRUE(hit.explanation);
    double sum = 0;
    for (const auto& part : hit.explanation->parts) sum += part.weight;
    EXPECT_NEAR(sum, hit.score, 1e-6) << hit.symbol;
  }
}

TEST(LayeredIndex, LooksForTheWordsOfTheBestHits) {
  const auto found = answer(layered(), "mines", {.limit = 100, .feedback = true});
  for (const std::string& line : found) EXPECT_THAT(line, testing::Not(testing::HasSubstr("5800")));
}

}  // namespace
}  // namespace disarm::search
