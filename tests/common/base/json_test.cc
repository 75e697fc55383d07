#include "common/base/json.h"

#include <gtest/gtest.h>

namespace disarm {
namespace {

TEST(JsonText, KeepsTheOrderOfMembers) {
  Json value;
  value["symbol"] = "A/RES/79/58";
  value["agenda"] = 98;
  EXPECT_EQ(to_json_text(value), R"({"symbol":"A/RES/79/58","agenda":98})");
}

TEST(JsonText, PrintsBytesThatAreNotUtf8AsReplacements) {
  EXPECT_EQ(to_json_text(Json("caf\xE9")), "\"caf\xEF\xBF\xBD\"");
}

TEST(JsonText, EscapesWhatTerminalsObey) {
  const Json value = "\x1b[31m\x7F \u009B31m \u00A7\u00A0\u00BF";
  EXPECT_EQ(to_json_text(value), "\"\\u001b[31m\\u007f \\u009b31m \u00A7\u00A0\u00BF\"");
  EXPECT_EQ(parse_json(to_json_text(value)).value(), value);
}

TEST(JsonText, SaysWhereTheTextIsBroken) {
  const auto result = parse_json("{\"a\":}");
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().message.find("byte 6"), std::string::npos) << result.error().message;
}

}  // namespace
}  // namespace disarm
