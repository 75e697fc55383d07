#include "indexer/sidefile/csv_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::sidefile {
namespace {

using index::DeclaredValue;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(CsvValues, DeclareFieldsBySymbol) {
  const auto reading = read_csv(
      "Symbol,title,date,agenda,related\n"
      "resolution 95/1,\"Mines,  again\",20401202,61d; 98 (mm),A/95/1; 94/7\n",
      "f.csv");
  ASSERT_TRUE(reading) << reading.error().message;
  ASSERT_EQ(reading->records.size(), 1U);
  EXPECT_EQ(reading->records[0].symbol, "A/RES/95/1");
  EXPECT_THAT(
      reading->records[0].values,
      ElementsAre(DeclaredValue{"title", "Mines, again", "f.csv"},
                  DeclaredValue{"date", "2040-12-02", "f.csv"}, DeclaredValue{"agenda", "61 (d)", "f.csv"},
                  DeclaredValue{"agenda", "98 (mm)", "f.csv"}, DeclaredValue{"related", "A/95/1", "f.csv"},
                  DeclaredValue{"related", "A/RES/94/7", "f.csv"}));
}

TEST(CsvValues, CountVotesOrTakeTheirNumbers) {
  const auto reading = read_csv("symbol;yes;no;abstain\n95/1;122;55;1\n95/2;Chad\n", "f.csv");
  EXPECT_FALSE(reading) << "rows are as wide as the header";
  const auto votes = read_csv(
      "symbol,yes,no,abstain\n95/1,122,55,\n95/2,Chad; Iran (Islamic Republic of),Peru,0\n", "f.csv");
  ASSERT_TRUE(votes) << votes.error().message;
  EXPECT_THAT(votes->records.at(0).values,
              ElementsAre(DeclaredValue{"yes", "122", "f.csv"}, DeclaredValue{"no", "55", "f.csv"}));
  EXPECT_THAT(votes->records.at(1).values,
              ElementsAre(DeclaredValue{"yes", "2", "f.csv"},
                          DeclaredValue{"in-favour", "Chad; Iran (Islamic Republic of)", "f.csv"},
                          DeclaredValue{"no", "1", "f.csv"}, DeclaredValue{"against", "Peru", "f.csv"},
                          DeclaredValue{"abstain", "0", "f.csv"}));
}

TEST(CsvValues, WarnOfRowsWithoutSymbol) {
  const auto reading = read_csv("title,symbol\nx,nonsense\ny,95/3\n", "f.csv");
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->records.size(), 1U);
  EXPECT_THAT(reading->warnings, ElementsAre("line 2: 'nonsense' is no document symbol"));
}

TEST(CsvValues, RefuseColumnsThatAreNoFields) {
  EXPECT_THAT(read_csv("symbol,colour\n", "f").error().message, HasSubstr("'colour' is no field"));
  EXPECT_THAT(read_csv("title\n", "f").error().message, HasSubstr("no column 'symbol'"));
  EXPECT_THAT(read_csv("symbol,title,Title\n", "f").error().message, HasSubstr("two columns"));
  EXPECT_TRUE(read_csv("symbol,committee,AGENDA_TITLE\n", "f"));
}

}  // namespace
}  // namespace disarm::sidefile
