// The examples of the domain specification that no other test shows: its tables of symbols (1.1, 1.2), its
// forms of citations (1.3, 1.9) and its golden tests (1.11), in its order.

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/undoc/symbol.h"
#include "tests/common/undoc/cited.h"

namespace disarm::undoc {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

struct Printed {
  const char* text;
  const char* canonical;
};

void PrintTo(const Printed& printed, std::ostream* stream) {
  *stream << printed.text;
}

class FamilyExamples : public testing::TestWithParam<Printed> {};

// As a symbol by itself, which reads back as itself, and within a sentence.
TEST_P(FamilyExamples, AreReadAloneAndInText) {
  const auto symbol = parse_symbol(GetParam().text);
  ASSERT_TRUE(symbol.has_value());
  EXPECT_EQ(symbol->canonical, GetParam().canonical);
  EXPECT_EQ(parse_symbol(symbol->canonical)->canonical, GetParam().canonical);
  EXPECT_THAT(cited("as set out in document " + std::string(GetParam().text) + ", and in no other,"),
              ElementsAre(GetParam().canonical));
}

INSTANTIATE_TEST_SUITE_P(
    AssemblyAndCouncil, FamilyExamples,
    testing::Values(Printed{"A/79/408", "A/79/408"}, Printed{"A/71/53/Add.1/Corr.1", "A/71/53/Add.1/Corr.1"},
                    Printed{"A/51/566/Add.11", "A/51/566/Add.11"}, Printed{"A/79/L.5", "A/79/L.5"},
                    Printed{"A/65/L.78*", "A/65/L.78"}, Printed{"A/C.1/79/L.68/Rev.1", "A/C.1/79/L.68/Rev.1"},
                    Printed{"A/C.1/79/CRP.1", "A/C.1/79/CRP.1"},
                    Printed{"A/C.1/56/INF/1/Add.1", "A/C.1/56/INF/1/Add.1"},
                    Printed{"A/C.1/70/PV.24", "A/C.1/70/PV.24"}, Printed{"A/C.1/818", "A/C.1/818"},
                    Printed{"A/C.1/L.234", "A/C.1/L.234"}, Printed{"A/79/PV.44", "A/79/PV.44"},
                    Printed{"A/ES-11/L.1", "A/ES-11/L.1"}, Printed{"A/ES-11/PV.20", "A/ES-11/PV.20"},
                    Printed{"A/74/49 (Vol. III)", "A/74/49(Vol.III)"}, Printed{"A/6014", "A/6014"},
                    Printed{"A/CONF.192/BMS/2010/WP.9", "A/CONF.192/BMS/2010/WP.9"},
                    Printed{"A/AC.105/1137", "A/AC.105/1137"}, Printed{"A/CN.10/50", "A/CN.10/50"},
                    Printed{"S/INF/68", "S/INF/68"}, Printed{"S/2013/210", "S/2013/210"},
                    Printed{"S/1994/99", "S/1994/99"}, Printed{"S/PRST/2013/2", "S/PRST/2013/2"},
                    Printed{"S/PV.6201(Resumption1)", "S/PV.6201(Resumption1)"},
                    Printed{"S/PV.6201 (Resumption 1)", "S/PV.6201(Resumption1)"},
                    Printed{"A/62/17(PartI)", "A/62/17(PartI)"},
                    Printed{"A/62/17 (Part I)", "A/62/17(PartI)"},
                    Printed{"A/RES/37/100[A]", "A/RES/37/100A"}));

INSTANTIATE_TEST_SUITE_P(
    Disarmament, FamilyExamples,
    testing::Values(
        Printed{"CD/1299", "CD/1299"}, Printed{"CD/PV.1234", "CD/PV.1234"}, Printed{"ENDC/PV.1", "ENDC/PV.1"},
        Printed{"CCD/500", "CCD/500"}, Printed{"DC/219", "DC/219"}, Printed{"DC/PV.89", "DC/PV.89"},
        Printed{"NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"},
        Printed{"NPT/CONF.1995/32 (Part I)", "NPT/CONF.1995/32(PartI)"},
        Printed{"NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)"},
        Printed{"NPT/CONF.2020/PC.I/CRP.2", "NPT/CONF.2020/PC.I/CRP.2"},
        Printed{"NPT/CONF.2015/PC.III/WP.29", "NPT/CONF.2015/PC.III/WP.29"},
        Printed{"BWC/CONF.VIII/4", "BWC/CONF.VIII/4"}, Printed{"CCW/CONF.V/10", "CCW/CONF.V/10"},
        Printed{"CCW/GGE.1/2019/3", "CCW/GGE.1/2019/3"},
        Printed{"CCW/AP.II/CONF.20/3", "CCW/AP.II/CONF.20/3"},
        Printed{"CCW/P.V/CONF/2011/12", "CCW/P.V/CONF/2011/12"},
        Printed{"CCM/CONF/2021/6", "CCM/CONF/2021/6"}, Printed{"CCM/MSP/2010/5", "CCM/MSP/2010/5"},
        Printed{"APLC/CONF/2019/5/Add.1", "APLC/CONF/2019/5/Add.1"},
        Printed{"ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev1", "ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev1"},
        Printed{"TPNW/MSP/2022/6", "TPNW/MSP/2022/6"}, Printed{"A/CONF.229/2017/8", "A/CONF.229/2017/8"},
        Printed{"CTBT-Art.XIV/2019/6", "CTBT-Art.XIV/2019/6"}, Printed{"GC(46)/RES/16", "GC(46)/RES/16"},
        Printed{"GOV/2006/14", "GOV/2006/14"}, Printed{"INFCIRC/153", "INFCIRC/153"},
        Printed{"INFCIRC/153 (Corrected)", "INFCIRC/153(Corrected)"}));

struct Example {
  const char* text;
  std::vector<std::string> symbols;
};

void PrintTo(const Example& example, std::ostream* stream) {
  *stream << example.text;
}

class CitationExamples : public testing::TestWithParam<Example> {};

TEST_P(CitationExamples, AreReadAsTheyAreMeant) {
  EXPECT_THAT(cited(GetParam().text), ElementsAreArray(GetParam().symbols));
}

INSTANTIATE_TEST_SUITE_P(
    Forms, CitationExamples,
    testing::Values(
        Example{"its resolutions 47/19, 48/16, 49/9, 50/10",
                {"A/RES/47/19", "A/RES/48/16", "A/RES/49/9", "A/RES/50/10"}},
        Example{"resoluciones 59/265 y 59/266, de 23 de diciembre de 2004", {"A/RES/59/265", "A/RES/59/266"}},
        Example{"decisions 31/406 A to E",
                {"A/DEC/31/406A", "A/DEC/31/406B", "A/DEC/31/406C", "A/DEC/31/406D", "A/DEC/31/406E"}},
        Example{
            "3465 (XXX) of 11 December 1975, 31/65 of 10 December 1976, S-10/2 of 30 June 1978, 33/59 A of "
            "14 December 1978",
            {"A/RES/3465(XXX)", "A/RES/31/65", "A/RES/S-10/2", "A/RES/33/59A"}},
        Example{"section II of resolution 60/1 and paragraph 3 of resolution 58/318",
                {"A/RES/60/1", "A/RES/58/318"}},
        Example{"Rappelant la section XI de sa résolution 55/258", {"A/RES/55/258"}},
        Example{"resolution 55/2, annex", {"A/RES/55/2"}},
        Example{"See resolution S-10/2.", {"A/RES/S-10/2"}}, Example{"Resolution 70/1.", {"A/RES/70/1"}},
        Example{"A/58/874 and A/58/874/Add.1.", {"A/58/874", "A/58/874/Add.1"}},
        Example{
            "Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 27 (A/79/27)",
            {"A/79/27"}},
        Example{"(A/61/L.45 y Add.1)", {"A/61/L.45", "A/61/L.45/Add.1"}},
        Example{"A/BUR/53/1 and Add.1", {"A/BUR/53/1", "A/BUR/53/1/Add.1"}},
        Example{"A/C.1/70/PV.2-4, 14-15 and 24",
                {"A/C.1/70/PV.2", "A/C.1/70/PV.3", "A/C.1/70/PV.4", "A/C.1/70/PV.14", "A/C.1/70/PV.15",
                 "A/C.1/70/PV.24"}}));

INSTANTIATE_TEST_SUITE_P(
    ShortenedSuffixes, CitationExamples,
    testing::Values(Example{"A/54/365 and Corr.1 and 2", {"A/54/365", "A/54/365/Corr.1", "A/54/365/Corr.2"}},
                    Example{"(A/54/365/Corr.1 and 2)", {"A/54/365/Corr.1", "A/54/365/Corr.2"}},
                    Example{"A/54/365 and Add.1-3, and others",
                            {"A/54/365", "A/54/365/Add.1", "A/54/365/Add.2", "A/54/365/Add.3"}},
                    Example{"A/54/365, Add.1, 2 and 3.",
                            {"A/54/365", "A/54/365/Add.1", "A/54/365/Add.2", "A/54/365/Add.3"}},
                    Example{"A/54/365/Corr.1 and 2 other documents", {"A/54/365/Corr.1"}},
                    Example{"A/54/365/Corr.1, 2 December 1999", {"A/54/365/Corr.1"}}));

INSTANTIATE_TEST_SUITE_P(
    Letters, CitationExamples,
    testing::Values(Example{"résolutions 36/87 A et B", {"A/RES/36/87A", "A/RES/36/87B"}},
                    Example{"résolutions 36/87 A, B et C du 9 décembre 1981",
                            {"A/RES/36/87A", "A/RES/36/87B", "A/RES/36/87C"}},
                    Example{"3411 A et B (XXX), résolutions 3419 A à D (XXX)",
                            {"A/RES/3411A(XXX)", "A/RES/3411B(XXX)", "A/RES/3419A(XXX)", "A/RES/3419B(XXX)",
                             "A/RES/3419C(XXX)", "A/RES/3419D(XXX)"}},
                    Example{"résolutions 47/52 A à C et G, et 48/75",
                            {"A/RES/47/52A", "A/RES/47/52B", "A/RES/47/52C", "A/RES/47/52G", "A/RES/48/75"}},
                    Example{"sa résolution 46/36 L, intitulée « Transparence »", {"A/RES/46/36L"}},
                    Example{"la résolution 36/87 A a été adoptée", {"A/RES/36/87A"}},
                    Example{"resoluciones 36/87 A y B, 47/52 A a C",
                            {"A/RES/36/87A", "A/RES/36/87B", "A/RES/47/52A", "A/RES/47/52B", "A/RES/47/52C"}},
                    Example{"резолюции 36/87 A и B от 9 декабря 1981 года",
                            {"A/RES/36/87A", "A/RES/36/87B"}}));

INSTANTIATE_TEST_SUITE_P(
    Addresses, CitationExamples,
    testing::Values(Example{"available at https://undocs.org/A/RES/79/58 and elsewhere", {"A/RES/79/58"}},
                    Example{"See https://docs.un.org/en/S/RES/1540(2004).", {"S/RES/1540(2004)"}},
                    Example{"(undocs.org/en/A/79/408)", {"A/79/408"}},
                    Example{"see www.un.org/S/2024/pages and http://example.org/A/79/408", {}},
                    Example{"resolution 79/58 (https://example.org/CD/1299/x)", {"A/RES/79/58"}}));

INSTANTIATE_TEST_SUITE_P(Chinese, CitationExamples,
                         testing::Values(Example{"1968年6月12日第2373(XXII)号决议", {"A/RES/2373(XXII)"}},
                                         Example{"一九七三年十二月十八日第3190(XXVIII)号决议",
                                                 {"A/RES/3190(XXVIII)"}},
                                         Example{"1995年12月12日第50/70 Q号决议", {"A/RES/50/70Q"}}));

}  // namespace
}  // namespace disarm::undoc
