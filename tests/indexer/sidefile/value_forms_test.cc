#include "indexer/sidefile/value_forms.h"

#include <gtest/gtest.h>

namespace disarm::sidefile {
namespace {

TEST(ValueForms, Dates) {
  EXPECT_EQ(iso_date("20241209"), "2024-12-09");
  EXPECT_EQ(iso_date(" 2024-12-09 "), "2024-12-09");
  EXPECT_EQ(iso_date("9 December 2024"), "2024-12-09");
  EXPECT_EQ(iso_date("2024-12"), "2024-12");
  EXPECT_EQ(iso_date("20241399"), "20241399") << "no such day: stays as it is";
}

TEST(ValueForms, AgendaItems) {
  EXPECT_EQ(agenda_item("61d"), "61 (d)");
  EXPECT_EQ(agenda_item("98(mm)"), "98 (mm)");
  EXPECT_EQ(agenda_item("71"), "71");
  EXPECT_EQ(agenda_item("Add.1"), "Add.1");
}

TEST(ValueForms, Symbols) {
  EXPECT_EQ(symbol_or_text("A/RES/47/54[G]"), "A/RES/47/54G");
  EXPECT_EQ(symbol_or_text(" see the report "), "see the report");
}

TEST(ValueForms, CountsOfAVote) {
  const auto counts = counts_in("Adopted 122-55-1, 77th plenary meeting");
  ASSERT_TRUE(counts);
  EXPECT_EQ(counts->yes, 122U);
  EXPECT_EQ(counts->no, 55U);
  EXPECT_EQ(counts->abstain, 1U);
  EXPECT_FALSE(counts_in("Adopted without vote, 83rd plenary meeting"));
  EXPECT_FALSE(counts_in("Adopted on 2024-12-02"));
  EXPECT_FALSE(counts_in("Adopted on 02-12-24"));
  EXPECT_FALSE(counts_in("call 1-2-3-4"));
  EXPECT_TRUE(counts_in("At the 44th meeting: 0-0-10"));
}

}  // namespace
}  // namespace disarm::sidefile
