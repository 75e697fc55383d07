#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/render/facet_json.h"
#include "searcher/render/facet_text.h"
#include "searcher/render/timeline.h"

namespace disarm::render {
namespace {

using search::Facet;
using search::Unit;
using testing::HasSubstr;

const Facet kSessions{"session", true, {{"77", 4, 60}, {"79", 2, 9}, {"S-10", 1, 2}}};

TEST(FacetText, IsATable) {
  EXPECT_EQ(facets_text({kSessions}, Unit::kResolution, {}),
            "session (resolutions, of all in the index)\n"
            "  77    4 of 60\n"
            "  78    0 of 0\n"
            "  79    2 of 9\n"
            "  S-10  1 of 2\n");
}

TEST(FacetText, DrawsBars) {
  const std::string text =
      facets_text({kSessions}, Unit::kResolution, {.text = {.colour = false, .width = 34}, .bars = true});
  EXPECT_THAT(text, HasSubstr("  77    4 of 60  ████████████████\n"));
  EXPECT_THAT(text, HasSubstr("  79    2 of 9  ████████\n"));
  EXPECT_THAT(text, HasSubstr("  78    0 of 0  \n"));
}

TEST(FacetText, SaysWhatItLeavesOut) {
  const Facet verbs{"verb", false, {{"urge", 5, 5}, {"call", 4, 4}, {"note", 1, 3}}};
  EXPECT_THAT(facets_text({verbs}, Unit::kParagraph, {.limit = 2}),
              HasSubstr("  urge  5 of 5\n  call  4 of 4\n  ... and 1 more values\n"));
  EXPECT_THAT(facets_text({verbs}, Unit::kParagraph, {.limit = 0}), HasSubstr("note"));
}

TEST(FacetText, SaysNothingWithoutFacets) {
  EXPECT_EQ(facets_text({}, Unit::kParagraph, {}), "");
  EXPECT_THAT(facets_text({{"verb", false, {}}}, Unit::kParagraph, {}), HasSubstr("no values"));
}

TEST(Timeline, FillsGaps) {
  EXPECT_EQ(with_gaps(kSessions.values).size(), 4U);
  EXPECT_EQ(with_gaps({{"1015", 1, 1}, {"2024", 1, 1}}).size(), 2U) << "a wrong date is no gap";
  EXPECT_EQ(with_gaps({}).size(), 0U);
}

TEST(FacetJson, HasAllValues) {
  EXPECT_EQ(facet_json(kSessions).dump(),
            R"({"name":"session","values":[{"value":"77","count":4,"all":60},)"
            R"({"value":"79","count":2,"all":9},{"value":"S-10","count":1,"all":2}]})");
  const auto json = parse_json(count_json({7, {kSessions}}, "mines", Unit::kParagraph));
  ASSERT_TRUE(json);
  EXPECT_EQ(json->at("total"), 7);
  EXPECT_EQ(json->at("unit"), "paragraph");
}

TEST(FacetCsv, HasARowForEachValue) {
  EXPECT_EQ(facets_csv({kSessions}),
            "facet,value,count,all\nsession,77,4,60\nsession,79,2,9\nsession,S-10,1,2\n");
}

}  // namespace
}  // namespace disarm::render
