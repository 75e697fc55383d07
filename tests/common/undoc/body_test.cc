#include "common/undoc/body.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

std::string body(const std::string& symbol, const std::string& organ = {}) {
  Document document;
  document.symbol = symbol;
  document.organ = organ;
  return body_of(document);
}

TEST(Body, IsToldByTheBeginningOfTheSymbol) {
  EXPECT_EQ(body("A/RES/79/58"), "General Assembly");
  EXPECT_EQ(body("A/C.1/79/L.41"), "General Assembly");
  EXPECT_EQ(body("A/CN.10/2024/1"), "Disarmament Commission");
  EXPECT_EQ(body("A/HRC/RES/31/18"), "Human Rights Council");
  EXPECT_EQ(body("S/RES/1540(2004)"), "Security Council");
  EXPECT_EQ(body("CD/1299"), "Conference on Disarmament");
  EXPECT_EQ(body("APLC/CONF/2004/5"), "Anti-Personnel Mine Ban Convention") << "not the Assembly's 'A'";
}

TEST(Body, IsElseWhatTheLetterheadNames) {
  EXPECT_EQ(body("", "Security Council"), "Security Council");
  EXPECT_EQ(body("XYZ/1", "Some Board"), "Some Board");
  EXPECT_EQ(body(""), "");
}

TEST(Body, HasAShortName) {
  EXPECT_EQ(body_name("GA"), "general assembly");
  EXPECT_EQ(body_name("UNGA"), "general assembly");
  EXPECT_EQ(body_name("General  Assembly"), "general assembly");
  EXPECT_EQ(body_name("Some Board"), "some board");
}

}  // namespace
}  // namespace disarm::undoc
