#include "indexer/parse/declared.h"

#include <gtest/gtest.h>

#include "common/base/date.h"
#include "indexer/extract/markdown.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {
namespace {

TEST(Declared, FillsWhatTheTextDoesNotPrint) {
  const undoc::Document document =
      parse(extract::extract_markdown("---\n"
                                      "symbol: A/79/914\n"
                                      "date: 2024-12-31T10:00:00Z\n"
                                      "---\n"
                                      "the harbours were marked, as had been asked.\n")
                .value(),
            "record-4071234.md");
  EXPECT_EQ(document.symbol, "A/79/914");
  ASSERT_TRUE(document.distributed);
  EXPECT_EQ(to_iso(*document.distributed), "2024-12-31");
  EXPECT_FALSE(document.adopted);
}

TEST(Declared, GivesATitleWithoutItsFinalColon) {
  undoc::Document document;
  fill_declared({.symbol = "", .title = "Safe harbours :", .date = "", .language = ""}, document);
  EXPECT_EQ(document.title, "Safe harbours");
}

TEST(Declared, YieldsToTheText) {
  undoc::Document document;
  document.symbol = "A/RES/79/390";
  document.title = "Printed title";
  fill_declared({.symbol = "A/RES/79/391", .title = "Other", .date = "no date", .language = ""}, document);
  EXPECT_EQ(document.symbol, "A/RES/79/390");
  EXPECT_EQ(document.title, "Printed title");
  EXPECT_FALSE(document.distributed);
}

TEST(Declared, TellsLanguagesThatShareAScript) {
  const auto language = [](const char* declared, const char* text) {
    return language_of({.symbol = "", .title = "", .date = "", .language = declared}, text).code;
  };
  EXPECT_EQ(language("fr", "Ports"), "fr");
  EXPECT_EQ(language("Spanish", "Puertos"), "es");
  EXPECT_EQ(language("en-GB", "the harbours"), "en");
  EXPECT_EQ(language("en", "Безопасные гавани"), "ru");
  EXPECT_EQ(language("", "les ports et les navires"), "fr");
  EXPECT_EQ(language("xx", "the harbours"), "en");
}

}  // namespace
}  // namespace disarm::parse
