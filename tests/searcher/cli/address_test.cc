#include "searcher/cli/address.h"

#include <gtest/gtest.h>

namespace disarm::cli {
namespace {

TEST(Address, IsASymbolInAnyNotation) {
  const Address address = read_address("resolution 79/58#op5");
  EXPECT_TRUE(address.is_symbol);
  EXPECT_EQ(address.document, "A/RES/79/58");
  EXPECT_EQ(address.paragraph, "op5");
  EXPECT_EQ(read_address("47/54 G").document, "A/RES/47/54G");
}

TEST(Address, IsOtherwiseAFile) {
  const Address address = read_address("notes/a#1.txt");
  EXPECT_FALSE(address.is_symbol);
  EXPECT_EQ(address.document, "notes/a#1.txt");
  EXPECT_EQ(address.paragraph, std::nullopt);
}

TEST(Address, TakesParagraphsAsPeopleWriteThem) {
  const std::vector<std::string> ids = {"p1", "pp12", "op5", "op5(a)", "op5(a)(i)", "op5.2", "fn2"};
  for (const auto& [written, place] : std::vector<std::pair<std::string, size_t>>{{"p1", 0},
                                                                                  {"PP 12", 1},
                                                                                  {"op5", 2},
                                                                                  {"OP 5", 2},
                                                                                  {"5", 2},
                                                                                  {"para. 5", 2},
                                                                                  {"Paragraph 5 (a)", 3},
                                                                                  {"OP 5 (a) (i)", 4},
                                                                                  {"op5.2", 5},
                                                                                  {"footnote 2", 6}}) {
    EXPECT_EQ(find_paragraph(written, ids), place) << written;
  }
  EXPECT_EQ(find_paragraph("op9", ids), std::nullopt);
  EXPECT_EQ(find_paragraph("", ids), std::nullopt);
}

}  // namespace
}  // namespace disarm::cli
