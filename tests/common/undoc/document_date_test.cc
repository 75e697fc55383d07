#include "common/undoc/document_date.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

constexpr Date kDay{2024, 12, 2};

TEST(FindDate, ReadsSixLanguages) {
  for (const char* text : {"2 December 2024", "2 December, 2024", "on 2 DECEMBER 2024", "le 2 décembre 2024",
                           "LE 2 DECEMBRE 2024", "el 2 de diciembre de 2024", "2 декабря 2024 года",
                           "في 2 كانون الأول/ديسمبر 2024", "٢ كانون الأول/ ديسمبر ٢٠٢٤", "2 ديسمبر 2024",
                           "2024年12月2日", "2024 年 12 月 2 日", "二〇二四年十二月二日"}) {
    const auto found = find_date(text);
    ASSERT_TRUE(found) << text;
    EXPECT_EQ(found->date, kDay) << text;
  }
}

TEST(FindDate, ReadsChineseNumerals) {
  EXPECT_EQ(find_date("一九七三年十二月十八日第3190(XXVIII)号决议")->date, (Date{1973, 12, 18}));
  EXPECT_EQ(find_date("大会于一九六五年十一月三十日通过")->date, (Date{1965, 11, 30}));
  EXPECT_FALSE(find_date("一九七三年十三月十八日"));
}

TEST(FindDate, ReadsOrdinalDays) {
  EXPECT_EQ(find_date("1er décembre 2024")->date, (Date{2024, 12, 1}));
  EXPECT_EQ(find_date("1° de febrero de 1946")->date, (Date{1946, 2, 1}));
  EXPECT_EQ(find_date("1º de febrero de 1946")->date, (Date{1946, 2, 1}));
}

TEST(FindDate, ReadsAcrossLinesAndSaysWhere) {
  const std::string_view text = "44th plenary meeting\n2\u00A0December\n  2024 and more";
  const auto found = find_date(text);
  ASSERT_TRUE(found);
  EXPECT_EQ(text.substr(found->begin, found->end - found->begin), "2\u00A0December\n  2024");
}

TEST(FindDate, TakesTheFirstThatExists) {
  EXPECT_EQ(find_date("31 February 2024, 2 December 2024 and 3 May 2025")->date, kDay);
  for (const char* text : {"", "December 2024", "2 December", "2 Decembre", "22 12 2024", "2024年12月"}) {
    EXPECT_FALSE(find_date(text)) << text;
  }
}

}  // namespace
}  // namespace disarm::undoc
