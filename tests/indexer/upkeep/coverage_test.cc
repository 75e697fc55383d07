#include "indexer/upkeep/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::upkeep {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

std::vector<std::string> names(const Coverage& coverage) {
  std::vector<std::string> names;
  for (const SeriesCoverage& series : coverage.series) names.push_back(series.series);
  return names;
}

TEST(Coverage, CountsEachSymbolOnceAndItsLanguages) {
  const Coverage coverage =
      cover({.documents = {{"A/RES/79/1", "en"}, {"A/RES/79/1", "fr"}, {"A/RES/79/2", "en"}, {"", "en"}}});
  ASSERT_EQ(coverage.series.size(), 1U);
  EXPECT_EQ(coverage.documents, 2U);
  EXPECT_EQ(coverage.without_symbol, 1U);
  EXPECT_EQ(coverage.series[0].documents, 2U);
  EXPECT_THAT(coverage.series[0].languages, ElementsAre(Pair("en", 2), Pair("fr", 1)));
}

TEST(Coverage, NamesTheNumbersThatLeaveGaps) {
  const Coverage coverage = cover({.documents = {{"A/RES/79/12", "en"},
                                                 {"A/RES/79/3", "en"},
                                                 {"A/RES/79/4", "en"},
                                                 {"A/RES/79/6A", "en"},
                                                 {"A/RES/79/6B", "en"}}});
  const SeriesCoverage& series = coverage.series.at(0);
  EXPECT_EQ(series.first, 3);
  EXPECT_EQ(series.last, 12);
  EXPECT_THAT(series.gaps, ElementsAre(Gap{5, 5}, Gap{7, 11}));
  EXPECT_EQ(series.documents, 5U);
}

TEST(Coverage, ListsSeriesByBodyAndSession) {
  const Coverage coverage = cover({.documents = {{"S/RES/1540(2004)", "en"},
                                                 {"A/RES/100/1", "en"},
                                                 {"A/RES/79/1", "en"},
                                                 {"A/C.1/79/L.2", "en"},
                                                 {"A/RES/S-10/2", "en"},
                                                 {"A/RES/1653(XVI)", "en"},
                                                 {"A/DEC/79/400", "en"}}});
  EXPECT_THAT(names(coverage), ElementsAre("A/RES(XVI)", "A/DEC/79", "A/RES/79", "A/RES/100", "A/RES/S-10",
                                           "A/C.1/79/L", "S/RES"));
}

TEST(Coverage, TellsWhatIsMissingOfAListAndWhy) {
  const Coverage coverage = cover({.documents = {{"A/RES/79/1", "en"}, {"A/RES/79/2", "fr"}},
                                   .failures = {{"/un/bundle.zip!/79/A_RES_79_4.pdf", "it is damaged"}},
                                   .expected = {"A/RES/79/1", "A/RES/79/2", "A/RES/79/3", "A/RES/79/4"}});
  EXPECT_EQ(coverage.expected, 4U);
  ASSERT_EQ(coverage.missing.size(), 2U);
  EXPECT_EQ(coverage.missing[0].symbol, "A/RES/79/3");
  EXPECT_EQ(coverage.missing[0].reason, "");
  EXPECT_EQ(coverage.missing[1].symbol, "A/RES/79/4");
  EXPECT_EQ(coverage.missing[1].source, "/un/bundle.zip!/79/A_RES_79_4.pdf");
  EXPECT_EQ(coverage.missing[1].reason, "it is damaged");
}

TEST(Coverage, CanAskForOneLanguage) {
  const Coverage coverage = cover({.documents = {{"A/RES/79/1", "en"}, {"A/RES/79/2", "fr"}},
                                   .expected = {"A/RES/79/1", "A/RES/79/2"},
                                   .language = "fr"});
  EXPECT_EQ(coverage.documents, 1U);
  ASSERT_EQ(coverage.missing.size(), 1U);
  EXPECT_EQ(coverage.missing[0].symbol, "A/RES/79/1");
}

TEST(Coverage, OfNothingIsNothing) {
  EXPECT_THAT(cover({}).series, IsEmpty());
}

}  // namespace
}  // namespace disarm::upkeep
