#include "indexer/upkeep/series.h"

#include <gtest/gtest.h>

namespace disarm::upkeep {
namespace {

struct Example {
  const char* symbol;
  const char* series;
  const char* body;
  const char* session;
  int number;  // 0 for none
};

class SeriesPlaceTest : public testing::TestWithParam<Example> {};

TEST_P(SeriesPlaceTest, IsReadOffTheSymbol) {
  const Example& example = GetParam();
  const SeriesPlace place = series_place(example.symbol);
  EXPECT_EQ(place.series, example.series);
  EXPECT_EQ(place.body, example.body);
  EXPECT_EQ(place.session ? undoc::to_string(*place.session) : "", example.session);
  EXPECT_EQ(place.number.value_or(0), example.number);
}

INSTANTIATE_TEST_SUITE_P(Symbols, SeriesPlaceTest,
                         testing::Values(Example{"A/RES/79/58", "A/RES/79", "A", "79", 58},
                                         Example{"A/RES/47/54G", "A/RES/47", "A", "47", 54},
                                         Example{"A/RES/1653(XVI)", "A/RES(XVI)", "A", "16", 1653},
                                         Example{"A/RES/S-10/2", "A/RES/S-10", "A", "S-10", 2},
                                         Example{"A/DEC/75/519A", "A/DEC/75", "A", "75", 519},
                                         Example{"S/RES/1540(2004)", "S/RES", "S", "", 1540},
                                         Example{"A/HRC/RES/31/18", "A/HRC/RES/31", "A/HRC", "", 18},
                                         Example{"A/79/408", "A/79", "A", "79", 408},
                                         Example{"A/79/408/Add.1", "A/79", "A", "79", 0},
                                         Example{"A/C.1/79/L.41", "A/C.1/79/L", "A/C.1", "79", 41},
                                         Example{"A/C.1/79/L.41/Rev.1", "A/C.1/79/L", "A/C.1", "79", 0},
                                         Example{"NPT/CONF.2010/50(Vol.I)", "NPT/CONF.2010/50(Vol.I)",
                                                 "NPT/CONF.2010", "", 0},
                                         Example{"CCM/CONF/2021/6", "CCM/CONF/2021", "CCM", "", 6},
                                         Example{"CD/2000", "CD", "CD", "", 2000}));

}  // namespace
}  // namespace disarm::upkeep
