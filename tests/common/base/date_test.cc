#include "common/base/date.h"

#include <gtest/gtest.h>

namespace disarm {
namespace {

TEST(Date, PrintsAndReadsIso) {
  const Date date{2024, 12, 2};
  EXPECT_EQ(to_iso(date), "2024-12-02");
  EXPECT_EQ(parse_iso_date("2024-12-02"), date);
}

TEST(Date, RefusesWhatIsNoDay) {
  for (const char* text :
       {"", "2024-12", "2024-13-01", "2024-02-30", "2024-1-02", "20241202", "2024-12-0x"}) {
    EXPECT_EQ(parse_iso_date(text), std::nullopt) << text;
  }
}

TEST(Date, OrdersByTime) {
  EXPECT_LT((Date{2023, 12, 31}), (Date{2024, 1, 1}));
}

}  // namespace
}  // namespace disarm
