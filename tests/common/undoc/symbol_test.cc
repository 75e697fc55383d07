#include "common/undoc/symbol.h"

#include <algorithm>
#include <ostream>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

using testing::ElementsAre;

struct Notation {
  const char* text;
  const char* canonical;  // empty: no symbol
};

// Names the test by what it reads.
void PrintTo(const Notation& notation, std::ostream* stream) {
  *stream << notation.text;
}

class ParseSymbol : public testing::TestWithParam<Notation> {};

TEST_P(ParseSymbol, GivesTheCanonicalForm) {
  const auto symbol = parse_symbol(GetParam().text);
  EXPECT_EQ(symbol ? symbol->canonical : "", GetParam().canonical) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Assembly, ParseSymbol,
    testing::Values(
        Notation{"A/RES/79/58", "A/RES/79/58"}, Notation{"a/res/79/58", "A/RES/79/58"},
        Notation{" 79/58 ", "A/RES/79/58"}, Notation{"resolution 79/58", "A/RES/79/58"},
        Notation{"res. 79/58", "A/RES/79/58"}, Notation{"General Assembly resolution 79/58", "A/RES/79/58"},
        Notation{"47/54 G", "A/RES/47/54G"}, Notation{"47/54G", "A/RES/47/54G"},
        Notation{"A/RES/47/54[G]", "A/RES/47/54G"}, Notation{"1653 (XVI)", "A/RES/1653(XVI)"},
        Notation{"1653(16)", "A/RES/1653(XVI)"}, Notation{"1653 (16)", "A/RES/1653(XVI)"},
        Notation{"2099 (د-20)", "A/RES/2099(XX)"}, Notation{"A/RES/1653 (XVI)", "A/RES/1653(XVI)"},
        Notation{"2603 A (XXIV)", "A/RES/2603A(XXIV)"}, Notation{"A/RES/2603(XXIV)[A]", "A/RES/2603A(XXIV)"},
        Notation{"A/RES/2603(XXIV)A", "A/RES/2603A(XXIV)"}, Notation{"217 A (III)", "A/RES/217A(III)"},
        Notation{"3362 (S-VII)", "A/RES/3362(S-VII)"}, Notation{"2252 (ES-V)", "A/RES/2252(ES-V)"},
        Notation{"S-10/2", "A/RES/S-10/2"}, Notation{"es-11/1", "A/RES/ES-11/1"},
        Notation{"ES-11/1", "A/RES/ES-11/1"}, Notation{"decision 75/519 A", "A/DEC/75/519A"},
        Notation{"75/519", "A/DEC/75/519"}, Notation{"A/DEC/79/512", "A/DEC/79/512"}));

INSTANTIATE_TEST_SUITE_P(
    Councils, ParseSymbol,
    testing::Values(Notation{"1540 (2004)", "S/RES/1540(2004)"},
                    Notation{"resolution 1540 (2004)", "S/RES/1540(2004)"},
                    Notation{"SCR 1540 (2004)", "S/RES/1540(2004)"},
                    Notation{"S/RES/1540 (2004)", "S/RES/1540(2004)"}, Notation{"UNSCR 1540", "S/RES/1540"},
                    Notation{"S/RES/1540", "S/RES/1540"}, Notation{"E/RES/2016/26", "E/RES/2016/26"},
                    Notation{"Economic and Social Council resolution 2016/26", "E/RES/2016/26"},
                    Notation{"A/HRC/RES/31/18", "A/HRC/RES/31/18"},
                    Notation{"Human Rights Council resolution 31/18", "A/HRC/RES/31/18"}));

INSTANTIATE_TEST_SUITE_P(
    FilesAndAddresses, ParseSymbol,
    testing::Values(Notation{"A_RES_79_58", "A/RES/79/58"}, Notation{"A_RES_79_58.pdf", "A/RES/79/58"},
                    Notation{"A_RES_79_58-EN.pdf", "A/RES/79/58"}, Notation{"A-RES-79-58", "A/RES/79/58"},
                    Notation{"A-RES-S-10-2", "A/RES/S-10/2"}, Notation{"A_RES_S-10_2-EN.pdf", "A/RES/S-10/2"},
                    Notation{"A_RES_47_54_G-EN.pdf", "A/RES/47/54G"},
                    Notation{"A_RES_46_37^A^-EN-FR.pdf", "A/RES/46/37A"},
                    Notation{"S_RES_1540_(2004)-EN.pdf", "S/RES/1540(2004)"},
                    Notation{"A_C.1_79_L.41.docx", "A/C.1/79/L.41"},
                    Notation{"https://undocs.org/A/RES/79/58", "A/RES/79/58"},
                    Notation{"https://docs.un.org/en/A/RES/79/58", "A/RES/79/58"},
                    Notation{"https://undocs.org/en/S/RES/1540(2004)?x=1", "S/RES/1540(2004)"}));

INSTANTIATE_TEST_SUITE_P(Others, ParseSymbol,
                         testing::Values(Notation{"A/79/408", "A/79/408"},
                                         Notation{"A/65/L.78*", "A/65/L.78"},
                                         Notation{"NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"},
                                         Notation{"npt/conf.2010/50(vol.i)", "NPT/CONF.2010/50(Vol.I)"},
                                         Notation{"A/C.1/79/L.68/REV.1", "A/C.1/79/L.68/Rev.1"},
                                         Notation{"GC(46)/RES/16", "GC(46)/RES/16"},
                                         Notation{"cd/1299", "CD/1299"},
                                         Notation{"ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev1",
                                                  "ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev1"}));

INSTANTIATE_TEST_SUITE_P(None, ParseSymbol,
                         testing::Values(Notation{"", ""}, Notation{"24/7", ""}, Notation{"2017/18", ""},
                                         Notation{"2/4", ""}, Notation{"ARES7958", ""},
                                         Notation{"mines 79/58", ""}, Notation{"79/58 and 63/71", ""},
                                         Notation{"79/58/1", ""}, Notation{"disarmament", ""},
                                         Notation{"COVID-19", ""}, Notation{"A", ""},
                                         Notation{"https://undocs.org", ""}));

// What fuzzing found: canonical forms that end as files do.
TEST(Symbol, ReadsBackAsItself) {
  for (const char* text :
       {"S/RES/58CD.pdf)", "CD_2004.docx)L.7RES", "A_-ES7.pdf^", "SRev.1/Corr.1.ES^", "A/L.2004(46)/",
        "S/RES/-ES/7.docx", "A_2004-EN_", "A/74/49 (Vol. III)", "GC(46)/RES/16"}) {
    const auto symbol = parse_symbol(text);
    if (!symbol) continue;
    const auto again = parse_symbol(symbol->canonical);
    ASSERT_TRUE(again) << text;
    EXPECT_EQ(again->canonical, symbol->canonical) << text;
  }
  EXPECT_EQ(parse_symbol("S/RES/58CD.pdf)")->canonical, "S/RES/58CD");
  EXPECT_FALSE(parse_symbol("A/L.2004(46)/"));
}

TEST(Symbol, TellsFamilyAndSession) {
  EXPECT_EQ(parse_symbol("A/RES/79/58")->family, SymbolFamily::kAssemblyResolution);
  EXPECT_EQ(parse_symbol("75/519 A")->family, SymbolFamily::kAssemblyDecision);
  EXPECT_EQ(parse_symbol("S/RES/1540 (2004)")->family, SymbolFamily::kCouncilResolution);
  EXPECT_EQ(parse_symbol("A/79/408")->family, SymbolFamily::kOther);
  EXPECT_EQ(parse_symbol("1653 (XVI)")->session, (Session{SessionKind::kRegular, 16}));
  EXPECT_EQ(parse_symbol("S-10/2")->session, (Session{SessionKind::kSpecial, 10}));
  EXPECT_EQ(parse_symbol("A/C.1/79/L.41")->session, (Session{SessionKind::kRegular, 79}));
  EXPECT_EQ(parse_symbol("A/C.1/818")->session, std::nullopt);
  EXPECT_EQ(parse_symbol("A/CONF.192/15")->session, std::nullopt);
  EXPECT_EQ(parse_symbol("A/HRC/57/77")->session, std::nullopt);
}

TEST(Symbol, IsDisplayedAsPrinted) {
  EXPECT_EQ(display_symbol("A/RES/79/58"), "A/RES/79/58");
  EXPECT_EQ(display_symbol("A/RES/47/54G"), "A/RES/47/54 G");
  EXPECT_EQ(display_symbol("A/RES/217A(III)"), "A/RES/217 A (III)");
  EXPECT_EQ(display_symbol("A/RES/1653(XVI)"), "A/RES/1653 (XVI)");
  EXPECT_EQ(display_symbol("A/DEC/75/519A"), "A/DEC/75/519 A");
  EXPECT_EQ(display_symbol("S/RES/1540(2004)"), "S/RES/1540 (2004)");
  EXPECT_EQ(display_symbol("S/RES/1540"), "S/RES/1540");
  EXPECT_EQ(display_symbol("CCM/CONF/2021/6"), "CCM/CONF/2021/6");
}

TEST(Symbol, SortsAsALibrarianWould) {
  std::vector<std::string> symbols = {"S/RES/1540(2004)", "A/79/408",        "A/RES/79/10",
                                      "A/RES/79/9",       "A/RES/S-10/2",    "A/DEC/75/519A",
                                      "A/RES/47/54A",     "A/RES/1653(XVI)", "A/79/99",
                                      "S/RES/255(1968)",  "A/RES/47/54G"};
  std::ranges::sort(symbols, [](const auto& a, const auto& b) { return compare_symbols(a, b) < 0; });
  EXPECT_THAT(symbols, ElementsAre("A/RES/1653(XVI)", "A/RES/47/54A", "A/RES/47/54G", "A/RES/79/9",
                                   "A/RES/79/10", "A/RES/S-10/2", "A/DEC/75/519A", "S/RES/255(1968)",
                                   "S/RES/1540(2004)", "A/79/99", "A/79/408"));
  EXPECT_EQ(compare_symbols("A/79/408", "A/79/408"), std::strong_ordering::equal);
}

}  // namespace
}  // namespace disarm::undoc
