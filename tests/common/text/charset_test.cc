#include "common/text/charset.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

TEST(Decode, KeepsUtf8AndRemovesItsByteOrderMark) {
  EXPECT_EQ(decode("d\xC3\xA9sarmement").value().utf8, "désarmement");
  EXPECT_EQ(decode("\xEF\xBB\xBF"
                   "d\xC3\xA9sarmement")
                .value()
                .utf8,
            "désarmement");
}

TEST(Decode, FollowsByteOrderMarks) {
  using namespace std::string_literals;
  EXPECT_EQ(decode("\xFF\xFE"
                   "A\0/\0"s)
                .value()
                .utf8,
            "A/");
  EXPECT_EQ(decode("\xFE\xFF"
                   "\0A\0/"s)
                .value()
                .utf8,
            "A/");
  EXPECT_EQ(decode("\xFF\xFE\0\0"
                   "A\0\0\0"s)
                .value()
                .charset,
            "UTF-32LE");
}

TEST(Decode, DetectsWesternEuropeanText) {
  const auto decoded = decode(
      "L'Assembl\xE9"
      "e g\xE9n\xE9rale, rappelant ses r\xE9solutions sur le d\xE9sarmement g\xE9n\xE9ral et complet, "
      "r\xE9"
      "affirme sa d\xE9termination \xE0 mettre fin aux souffrances caus\xE9"
      "es par les armes \x93"
      "classiques\x94");
  ASSERT_TRUE(decoded);
  EXPECT_NE(decoded->utf8.find("L'Assemblée générale"), std::string::npos) << decoded->charset;
  EXPECT_NE(decoded->utf8.find("“classiques”"), std::string::npos) << decoded->charset;
}

TEST(Decode, CountsWhatMeansNothing) {
  const auto decoded = decode(
      "\xEF\xBB\xBF"
      "a\xFF"
      "b\xC3");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->replacements, 2U);
  EXPECT_EQ(decoded->utf8, "a\uFFFDb\uFFFD");
}

}  // namespace
}  // namespace disarm::text
