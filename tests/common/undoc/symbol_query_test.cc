#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/common/undoc/cited.h"

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> meant(std::string_view query) {
  return symbols_of(find_symbols_in_query(query));
}

TEST(FindSymbolsInQuery, NeedsNoNoun) {
  EXPECT_THAT(meant("79/58"), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(meant("cluster munitions 79/58 or 63/71"), ElementsAre("A/RES/79/58", "A/RES/63/71"));
  EXPECT_THAT(meant("NPT 79/58"), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(meant("UNGA 79/58"), ElementsAre("A/RES/79/58"));
  EXPECT_THAT(meant("1540 (2004) implementation"), ElementsAre("S/RES/1540(2004)"));
}

TEST(FindSymbolsInQuery, TakesSmallLetters) {
  EXPECT_THAT(meant("a/res/79/58 and a/c.1/79/l.41/rev.1"),
              ElementsAre("A/RES/79/58", "A/C.1/79/L.41/Rev.1"));
  EXPECT_THAT(meant("mines and/or bombs 5"), IsEmpty());
}

TEST(FindSymbolsInQuery, KnowsWhatIsNoSymbol) {
  EXPECT_THAT(meant("24/7 surveillance"), IsEmpty());
  EXPECT_THAT(meant("budget 2017/18"), IsEmpty());
  EXPECT_THAT(meant("2/4"), IsEmpty());
}

TEST(FindSymbolsInQuery, SaysWhereInOtherNotationsToo) {
  const std::string_view query = "mines A_RES_79_58-EN.pdf 63/71";
  const auto found = find_symbols_in_query(query);
  ASSERT_THAT(symbols_of(found), ElementsAre("A/RES/79/58", "A/RES/63/71"));
  EXPECT_EQ(query.substr(found[0].begin, found[0].end - found[0].begin), "A_RES_79_58-EN.pdf");
  EXPECT_EQ(query.substr(found[1].begin, found[1].end - found[1].begin), "63/71");
}

}  // namespace
}  // namespace disarm::undoc
