#include "indexer/parse/label.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

std::string name_of(std::string_view text) {
  const auto label = read_label(text);
  return label ? label->name : "none";
}

TEST(ReadLabel, ReadsEveryForm) {
  EXPECT_EQ(name_of("5. Urges all States"), "5");
  EXPECT_EQ(name_of("12) Urges"), "12");
  EXPECT_EQ(name_of("(a) To report"), "a");
  EXPECT_EQ(name_of("(aa) To report"), "aa");
  EXPECT_EQ(name_of("(iv) To report"), "iv");
  EXPECT_EQ(name_of("(b)Designing"), "b");
  EXPECT_EQ(name_of("\u2013 A point"), "\u2013");
  EXPECT_EQ(name_of("\u2022 A point"), "\u2022");
  EXPECT_EQ(name_of("II. Verification"), "II");
  EXPECT_EQ(name_of("A. Verification"), "A");
}

TEST(ReadLabel, TellsTheKinds) {
  EXPECT_EQ(read_label("5. Urges")->kind, LabelKind::kNumber);
  EXPECT_EQ(read_label("(a) To")->kind, LabelKind::kLetter);
  EXPECT_EQ(read_label("(ii) To")->kind, LabelKind::kRoman);
  EXPECT_EQ(read_label("I. To")->kind, LabelKind::kSection);
  EXPECT_EQ(read_label("5. Urges")->length, 3U);
}

TEST(ReadLabel, LeavesNumbersThatAreTextAlone) {
  for (const char* text : {"2024. The year", "5.3 per cent", "72/4 of 2017", "5.", "5", "(continued) item",
                           "(ab) letters", "in (a) above", "-minded people", "e.g. this", ""}) {
    EXPECT_EQ(name_of(text), "none") << text;
  }
}

TEST(IsBareLabel, KnowsALabelWithoutItsText) {
  EXPECT_TRUE(is_bare_label("5."));
  EXPECT_TRUE(is_bare_label("(a)"));
  EXPECT_FALSE(is_bare_label("5. Urges"));
  EXPECT_FALSE(is_bare_label("2024."));
  EXPECT_FALSE(is_bare_label("A."));
  EXPECT_TRUE(is_bare_section_label("IV."));
  EXPECT_FALSE(is_bare_section_label("5."));
  EXPECT_FALSE(is_bare_section_label("A. Plenary"));
}

}  // namespace
}  // namespace disarm::parse
