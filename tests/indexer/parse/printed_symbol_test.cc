#include "indexer/parse/printed_symbol.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

TEST(PrintedSymbol, StandsAmongTheWordsOfALine) {
  EXPECT_EQ(printed_symbol("United Nations A/RES/70/300"), "A/RES/70/300");
  EXPECT_EQ(printed_symbol("A/C.1/70/L.9*"), "A/C.1/70/L.9");
  EXPECT_EQ(printed_symbol("General Assembly"), "");
}

TEST(PrintedSymbol, GoesOnAfterABlank) {
  EXPECT_EQ(printed_symbol("United Nations A/RES/47/54 G"), "A/RES/47/54G");
  EXPECT_EQ(printed_symbol("A/RES/1653 (XVI)"), "A/RES/1653(XVI)");
}

TEST(PrintedSymbol, IsTheFirstOfTwo) {
  EXPECT_EQ(printed_symbol("A/70/10\u2013S/2015/20"), "A/70/10");
}

TEST(SymbolOfFileName, ReadsOnlyNamesThatSpellASymbol) {
  EXPECT_EQ(symbol_of_file_name("a/folder/A_RES_70_300.pdf"), "A/RES/70/300");
  EXPECT_EQ(symbol_of_file_name("A_C.1_70_L.9.pdf"), "A/C.1/70/L.9");
  EXPECT_EQ(symbol_of_file_name("NZL_70_2015.txt"), "");
  EXPECT_EQ(symbol_of_file_name("S_RES_0042_1948_EN_SCAN.txt"), "");
  EXPECT_EQ(symbol_of_file_name("notes.txt"), "");
}

}  // namespace
}  // namespace disarm::parse
