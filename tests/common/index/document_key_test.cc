#include "common/index/document_key.h"

#include <gtest/gtest.h>

namespace disarm::index {
namespace {

TEST(DocumentKey, TellsSymbolAndLanguage) {
  const KeyParts parts = parts_of_key("S/RES/1540(2004)|fr");
  EXPECT_EQ(parts.symbol, "S/RES/1540(2004)");
  EXPECT_EQ(parts.language, "fr");
}

TEST(DocumentKey, TellsThemOfTheSecondInOneSourceToo) {
  const KeyParts parts = parts_of_key("A/RES/79/58|en#2");
  EXPECT_EQ(parts.symbol, "A/RES/79/58");
  EXPECT_EQ(parts.language, "en");
}

TEST(DocumentKey, TellsNothingOfADocumentWithoutSymbol) {
  EXPECT_EQ(parts_of_key("content:0123#2").symbol, "");
  EXPECT_EQ(parts_of_key("content:0123").language, "");
  EXPECT_EQ(parts_of_key("").symbol, "");
}

}  // namespace
}  // namespace disarm::index
