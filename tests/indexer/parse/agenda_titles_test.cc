#include "indexer/parse/agenda_titles.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

using Titles = std::vector<std::string>;

TEST(AgendaTitles, JoinsTheLinesOfATitle) {
  AgendaTitles titles;
  titles.add({"General disarmament: towards a nuclear-", 300, true});
  titles.add({"weapon-free ocean", 200, false});
  EXPECT_EQ(titles.titles(1), Titles{"General disarmament: towards a nuclear-weapon-free ocean"});
}

TEST(AgendaTitles, BeginsATitleWithEachBlock) {
  AgendaTitles titles;
  titles.add({"Follow-up to the summit", 300, true});
  titles.add({"Oceans", 100, true});
  EXPECT_EQ(titles.titles(2), (Titles{"Follow-up to the summit", "Oceans"}));
}

TEST(AgendaTitles, HasNoMoreTitlesThanItems) {
  AgendaTitles titles;
  titles.add({"Prohibition of the transfer,", 300, true});
  titles.add({"Production and use of mines", 300, true});
  EXPECT_EQ(titles.titles(1), Titles{"Prohibition of the transfer, Production and use of mines"});
}

TEST(AgendaTitles, CutsWhereALineEndsEarlyWhenBlocksAreLost) {
  AgendaTitles titles;
  titles.add({"Implementation of and follow-up to the outcomes", 300, true});
  titles.add({"of the conferences", 120, false});
  titles.add({"Oceans and the law of the sea", 200, false});
  EXPECT_EQ(titles.titles(2), (Titles{"Implementation of and follow-up to the outcomes of the conferences",
                                      "Oceans and the law of the sea"}));
}

TEST(AgendaTitles, IsEmptyWithoutLines) {
  EXPECT_TRUE(AgendaTitles().titles(2).empty());
}

}  // namespace
}  // namespace disarm::parse
