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

using Words = std::vector<std::string>;

TEST(Address, OfOneDocumentMayHaveSeveralWords) {
  for (const Words& words : {Words{"79/58"},
                             {"resolution", "47/54", "G"},
                             {"General", "Assembly", "resolution", "79/58"},
                             {"S/RES/1540", "(2004)"},
                             {"217", "A", "(III)"},
                             {"79/58#PP", "3"},
                             {"47/54", "G#OP", "5", "(a)"},
                             {"notes.txt"},
                             {"/data/my notes.txt"},
                             {"no", "such", "thing"}}) {
    EXPECT_EQ(split_addresses(words).size(), 1U) << words.front();
  }
  EXPECT_EQ(split_addresses({"47/54", "G#OP", "5", "(a)"}), Words{"47/54 G#OP 5 (a)"});
}

TEST(Address, StandsBesideOthers) {
  EXPECT_EQ(split_addresses({"A/RES/79/58", "A/RES/78/33#op5"}), (Words{"A/RES/79/58", "A/RES/78/33#op5"}));
  EXPECT_EQ(split_addresses({"resolution", "47/54", "G", "79/58,", "decision", "75/519", "A"}),
            (Words{"resolution 47/54 G", "79/58", "decision 75/519 A"}));
  EXPECT_EQ(split_addresses({"79/58#PP", "3,", "78/33#5", "resolution", "79/1"}),
            (Words{"79/58#PP 3", "78/33#5", "resolution 79/1"}));
  EXPECT_EQ(split_addresses({"notes.txt", "79/58", "/data/other.txt#p1"}),
            (Words{"notes.txt", "79/58", "/data/other.txt#p1"}));
  EXPECT_EQ(split_addresses({"79/58", "nonsense"}), (Words{"79/58", "nonsense"}));
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
