#include "common/undoc/chinese_number.h"

#include <string>

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

int value_of(std::string_view text) {
  const auto number = read_chinese_number(text, 0);
  return number && number->end == text.size() ? number->value : -1;
}

TEST(ReadChineseNumber, ReadsDigitsAndTens) {
  EXPECT_EQ(value_of("一九七三"), 1973);
  EXPECT_EQ(value_of("二〇〇一"), 2001);
  EXPECT_EQ(value_of("二○一零"), 2010);
  EXPECT_EQ(value_of("七"), 7);
  EXPECT_EQ(value_of("十"), 10);
  EXPECT_EQ(value_of("十二"), 12);
  EXPECT_EQ(value_of("二十"), 20);
  EXPECT_EQ(value_of("三十一"), 31);
}

TEST(ReadChineseNumber, ReadsNothingElse) {
  EXPECT_FALSE(read_chinese_number("", 0));
  EXPECT_FALSE(read_chinese_number("年", 0));
  EXPECT_FALSE(read_chinese_number("1973", 0));
  EXPECT_FALSE(read_chinese_number("一二三四五", 0));
}

}  // namespace
}  // namespace disarm::undoc
