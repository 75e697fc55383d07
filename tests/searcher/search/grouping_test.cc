// Hits that stand for several documents.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/search/engine.h"
#include "tests/searcher/support/sample_index.h"

namespace disarm::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SearchResult find(std::string_view text, const Request& request) {
  static const SampleIndex index;
  static const Engine engine = *Engine::open(index.path());
  auto result = engine.find(*query::read_query(text), request);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return *result;
}

// Each hit with what stands behind it: "A/RES/79/58 < A/RES/78/32".
std::vector<std::string> lines(const SearchResult& result) {
  std::vector<std::string> lines;
  for (const Hit& hit : result.hits) {
    std::string line = hit.symbol;
    if (result.unit == Unit::kParagraph) line += '#' + hit.passage.id;
    for (const FoldedHit& other : hit.folded) {
      line += " < ";
      line += other.symbol;
      if (!other.passage.empty()) line += '#' + other.passage;
    }
    lines.push_back(line);
  }
  return lines;
}

TEST(Grouping, FoldsTheTextsOfASeriesBehindTheNewest) {
  // The older one is the better match.
  const auto result = find("convention every state verb:urge 148", {.group = Grouping::kNone});
  ASSERT_EQ(result.hits.size(), 3U);
  const auto folded = find("convention", {.group = Grouping::kSeries});
  EXPECT_THAT(lines(folded), ElementsAre("A/RES/79/58 < A/RES/78/32"));
  EXPECT_EQ(folded.total, 1U);
  EXPECT_EQ(folded.matches, 2U);
  EXPECT_EQ(folded.hits.front().folded.front().session, "78");
}

TEST(Grouping, LeavesAloneWhatHasNoSeries) {
  const auto result = find("transparency OR victims OR \u6838", {.group = Grouping::kSeries});
  EXPECT_EQ(result.total, result.matches);
  for (const Hit& hit : result.hits) EXPECT_THAT(hit.folded, IsEmpty()) << hit.symbol;
}

TEST(Grouping, FoldsParagraphsOfAResolutionBehindTheBest) {
  const auto result = find("remnants", {.unit = Unit::kParagraph, .group = Grouping::kResolution});
  ASSERT_EQ(result.hits.size(), 2U);
  EXPECT_EQ(result.total, 2U);
  EXPECT_EQ(result.matches, 3U);
  EXPECT_THAT(lines(result),
              testing::UnorderedElementsAre(testing::StartsWith("A/RES/79/58#"), "A/RES/79/40#op2"));
}

TEST(Grouping, FoldsResolutionsThatParagraphsFound) {
  const auto result = find("verb:urge", {.group = Grouping::kSeries});
  EXPECT_THAT(lines(result), ElementsAre("A/RES/79/40", "A/RES/79/58 < A/RES/78/32#op1"));
}

TEST(Grouping, PagesThroughGroupsWithoutGapOrRepetition) {
  const auto all = lines(find("session:47..79", {.group = Grouping::kSeries}));
  ASSERT_EQ(all.size(), 4U);
  std::vector<std::string> paged;
  for (size_t offset = 0; offset < 5; ++offset) {
    const auto page = find("session:47..79", {.limit = 1, .offset = offset, .group = Grouping::kSeries});
    EXPECT_EQ(page.total, 4U);
    for (std::string& line : lines(page)) paged.push_back(std::move(line));
  }
  EXPECT_EQ(paged, all);
}

}  // namespace
}  // namespace disarm::search
