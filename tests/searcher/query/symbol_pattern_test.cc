#include "searcher/query/symbol_pattern.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::query {
namespace {

using testing::ElementsAre;

TEST(SymbolPattern, IsCanonicalInWhateverNotation) {
  EXPECT_EQ(symbol_pattern("A/RES/79/*"), "A/RES/79/*");
  EXPECT_EQ(symbol_pattern("a/res/79/*"), "A/RES/79/*");
  EXPECT_EQ(symbol_pattern("79/5*"), "A/RES/79/5*");
  EXPECT_EQ(symbol_pattern("A/C.1/79/L.*"), "A/C.1/79/L.*");
  EXPECT_EQ(symbol_pattern("S/RES/1540*"), "S/RES/1540*");
}

TEST(SymbolPattern, IsNothingElse) {
  for (const char* text : {"A/RES/79/58", "*", "79/*8", "and/or*", "prolif*", ""}) {
    EXPECT_EQ(symbol_pattern(text), std::nullopt) << text;
  }
}

TEST(SymbolPattern, MeansWhatBeginsAsItDoes) {
  EXPECT_TRUE(is_meant("A/RES/79/58", "A/RES/79/*"));
  EXPECT_FALSE(is_meant("A/RES/78/32", "A/RES/79/*"));
  EXPECT_TRUE(is_meant("A/RES/79/58", "A/RES/79/58"));
  EXPECT_FALSE(is_meant("A/RES/79/580", "A/RES/79/58"));
}

TEST(SymbolPattern, StandsForTheYearThatResolutionsOfTheCouncilHave) {
  EXPECT_THAT(with_any_year("S/RES/1540"), ElementsAre("S/RES/1540", "S/RES/1540(*"));
  EXPECT_THAT(with_any_year("S/RES/1540(2004)"), ElementsAre("S/RES/1540(2004)"));
  EXPECT_THAT(with_any_year("A/RES/79/58"), ElementsAre("A/RES/79/58"));
}

}  // namespace
}  // namespace disarm::query
