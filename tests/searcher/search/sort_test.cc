#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/search/engine.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

using testing::ElementsAre;

std::vector<std::string> found(std::string_view text, const Request& request) {
  static const SampleIndex index;
  const auto result = Engine::open(index.path()).value().find(query::read_query(text).value(), request);
  std::vector<std::string> names;
  for (const Hit& hit : result->hits) {
    const bool is_paragraph = request.unit == Unit::kParagraph;
    names.push_back(is_paragraph ? hit.symbol + "#" + hit.passage.id : hit.symbol);
  }
  return names;
}

TEST(Sort, BySymbolTakesNumbersAsNumbers) {
  EXPECT_THAT(found("verified OR convention", {.sort = Sort::kSymbol}),
              ElementsAre("A/RES/47/9", "A/RES/47/54A", "A/RES/47/54G", "A/RES/78/32", "A/RES/79/58"));
  EXPECT_THAT(found("verified", {.sort = Sort::kSymbol, .reversed = true}),
              ElementsAre("A/RES/47/54G", "A/RES/47/54A", "A/RES/47/9"));
}

TEST(Sort, ByDateHasTheNewestFirstAndTheUndatedLast) {
  const std::vector<std::string> newest = {"A/RES/79/40", "A/RES/79/58", "A/RES/78/32", ""};
  EXPECT_EQ(found("mines OR convention OR transparency", {.sort = Sort::kDate}), newest);
  const std::vector<std::string> oldest = {"A/RES/78/32", "A/RES/79/58", "A/RES/79/40", ""};
  EXPECT_EQ(found("mines OR convention OR transparency", {.sort = Sort::kDate, .reversed = true}), oldest);
}

TEST(Sort, BySessionHasTheLatestFirst) {
  EXPECT_THAT(found("urges OR verified", {.limit = 3, .sort = Sort::kSession}),
              ElementsAre("A/RES/79/40", "A/RES/79/58", "A/RES/78/32"));
  EXPECT_THAT(found("urges OR verified", {.limit = 1, .offset = 5, .sort = Sort::kSession}),
              ElementsAre("A/RES/47/54G"));
}

TEST(Sort, KeepsParagraphsInReadingOrder) {
  EXPECT_THAT(found("remnants", {.unit = Unit::kParagraph, .sort = Sort::kSymbol}),
              ElementsAre("A/RES/79/40#op2", "A/RES/79/58#pp2", "A/RES/79/58#op2"));
}

TEST(Sort, GroupsParagraphsByResolution) {
  EXPECT_THAT(found("type:operative verb:urge", {.sort = Sort::kDate, .reversed = true}),
              ElementsAre("A/RES/78/32", "A/RES/79/58", "A/RES/79/40"));
}

}  // namespace
}  // namespace disarm::search
