#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/search/engine.h"
#include "searcher/search/facet_counter.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

const Engine& engine() {
  static const SampleIndex index;
  static const Engine engine = Engine::open(index.path()).value();
  return engine;
}

Request request_for(Unit unit, const std::string& facet) {
  Request request;
  request.unit = unit;
  request.facets = {facet};
  return request;
}

MatchCount count(std::string_view text, Unit unit, const std::string& facet) {
  const auto query = query::read_query(text).value();
  return engine().count(&query, request_for(unit, facet)).value();
}

// "79 2/3": two of the three that there are.
std::vector<std::string> values(const MatchCount& count) {
  std::vector<std::string> texts;
  for (const FacetValue& value : count.facets.at(0).values) {
    texts.push_back(value.value + " " + std::to_string(value.count) + "/" + std::to_string(value.all));
  }
  return texts;
}

TEST(Facets, CountResolutions) {
  EXPECT_THAT(values(count("mines OR convention", Unit::kResolution, "session")),
              ElementsAre("78 1/1", "79 2/3"));
  EXPECT_THAT(values(count("mines OR convention", Unit::kResolution, "year")),
              ElementsAre("2023 1/1", "2024 2/3"));
  EXPECT_THAT(values(count("mines OR convention", Unit::kResolution, "committee")),
              ElementsAre("First Committee 1/1"));
}

TEST(Facets, CountParagraphs) {
  const auto found = count("remnants", Unit::kParagraph, "type");
  EXPECT_EQ(found.total, 3U);
  EXPECT_THAT(values(found), ElementsAre("operative 2/9", "preambular 1/3"));
}

TEST(Facets, CountResolutionsOnceWhereParagraphsAreFound) {
  const auto found = count("type:operative type:preambular session:79", Unit::kResolution, "agenda");
  EXPECT_EQ(found.total, 3U);
  EXPECT_THAT(values(found), ElementsAre("98 2/3", "98(j) 1/1", "98(mm) 1/1"));
}

TEST(Facets, StandInOrderOfTimeOrOfCount) {
  const auto sessions = count("verified OR urges", Unit::kResolution, "session");
  EXPECT_TRUE(sessions.facets.at(0).is_time);
  EXPECT_THAT(values(sessions), ElementsAre("47 3/3", "78 1/1", "79 2/3"));
  const auto verbs = count("session:79", Unit::kParagraph, "verb");
  EXPECT_FALSE(verbs.facets.at(0).is_time);
  EXPECT_THAT(verbs.facets.at(0).values.at(0), Field(&FacetValue::count, 2U));
}

TEST(Facets, KeepWhatLiesBetweenInTime) {
  EXPECT_THAT(values(count("verified OR mines", Unit::kResolution, "session")),
              ElementsAre("47 3/3", "78 0/1", "79 1/3"))
      << "a rest of the subject, not a gap of the index";
}

TEST(Facets, CountTheWholeIndexWithoutAQuery) {
  const auto all = engine().count(nullptr, request_for(Unit::kResolution, "language")).value();
  EXPECT_EQ(all.total, 8U);
  EXPECT_THAT(values(all), ElementsAre("en 7/7", "zh 1/1"));
}

TEST(Facets, AreEmptyWithoutMatches) {
  const auto none = count("nosuchword", Unit::kResolution, "session");
  EXPECT_EQ(none.total, 0U);
  EXPECT_THAT(none.facets.at(0).values, IsEmpty());
}

TEST(Facets, AreAllCountable) {
  for (const FacetSpec& spec : facet_specs()) {
    EXPECT_FALSE(
        values(engine().count(nullptr, request_for(Unit::kParagraph, std::string(spec.name))).value())
            .empty())
        << spec.name;
  }
}

TEST(Facets, ComeWithHits) {
  Request request;
  request.limit = 1;
  request.facets = {"session", "language"};
  const auto result = engine().find(query::read_query("mines OR convention").value(), request).value();
  EXPECT_EQ(result.hits.size(), 1U);
  ASSERT_EQ(result.facets.size(), 2U);
  EXPECT_EQ(result.facets[0].name, "session");
  EXPECT_EQ(result.facets[0].values.size(), 2U);
}

TEST(Passages, AreTheBestOnesFirst) {
  Request request;
  request.passages = 3;
  const auto result =
      engine().find(query::read_query("\"cluster munition remnants\" victims").value(), request).value();
  ASSERT_FALSE(result.hits.empty());
  EXPECT_EQ(result.hits[0].passage.id, "op2");
  ASSERT_EQ(result.hits[0].next_passages.size(), 1U) << "others show nothing of the query";
  EXPECT_EQ(result.hits[0].next_passages[0].id, "pp2");
}

}  // namespace
}  // namespace disarm::search
