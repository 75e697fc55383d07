#include "indexer/parse/parse.h"

#include <gtest/gtest.h>

#include "indexer/extract/extract.h"

namespace disarm::parse {
namespace {

using undoc::ParagraphType;

undoc::Document read(std::string_view bytes, const char* name = "file.txt") {
  return parse(extract::extract(bytes, name).value().texts.front(), name);
}

constexpr std::string_view kResolution =
    "                United Nations                                  A/RES/70/300\n"
    "                General Assembly                                Distr.: General\n"
    "\n"
    "Seventieth session\n"
    "Agenda item 97 (b)\n"
    "\n"
    "                Resolution adopted by the General Assembly on 3 May 2016\n"
    "                [on the report of the First Committee (A/70/460, para. 93)]\n"
    "\n"
    "   70/300.      Safe harbours for all ships\n"
    "\n"
    "                     The General Assembly,\n"
    "                     Recalling its resolutions 69/10 of 2 December 2014 and 70/300, 1 and the\n"
    "                wishes of all ships at sea in whatever weather they\n"
    "\n"
    "         __________________\n"
    "              1\n"
    "                See resolution 68/20.\n"
    "\n"
    " 16-00001 (E)\n"
    "\fA/RES/70/300                      Safe harbours for all ships\n"
    "\n"
    "                may find themselves,\n"
    "                     1.    Urges all States to keep their harbours open.\n"
    "\n"
    "                                        90th plenary meeting\n"
    "                                                  3 May 2016\n";

TEST(Parse, ReadsATypedResolutionOverAPageBreak) {
  const undoc::Document document = read(kResolution);
  EXPECT_EQ(document.symbol, "A/RES/70/300");
  EXPECT_EQ(document.title, "Safe harbours for all ships");
  ASSERT_EQ(document.paragraphs.size(), 5U);
  EXPECT_EQ(document.paragraphs[1].type, ParagraphType::kPreambular);
  EXPECT_EQ(document.paragraphs[1].opener, "Recalling");
  EXPECT_EQ(
      document.paragraphs[1].text,
      "Recalling its resolutions 69/10 of 2 December 2014 and 70/300, and the wishes of all ships at sea in "
      "whatever weather they may find themselves,");
  EXPECT_EQ(document.paragraphs[1].footnotes, std::vector<std::string>{"1"});
  EXPECT_EQ(document.paragraphs[2].label, "1");
  EXPECT_EQ(document.paragraphs[4].type, ParagraphType::kFootnote);
  EXPECT_EQ(document.paragraphs[4].label, "1");
}

TEST(Parse, CollectsCitationsOnceInOrderWithoutItsOwnSymbol) {
  EXPECT_EQ(read(kResolution).citations, (std::vector<std::string>{"A/RES/69/10", "A/RES/68/20"}));
}

TEST(Parse, MakesParagraphsOfWhateverItGets) {
  const undoc::Document document = read("A letter\n\nDear colleagues, the harbour is safe.", "letter.txt");
  EXPECT_EQ(document.kind, "other");
  EXPECT_EQ(document.title, "A letter");
  EXPECT_EQ(document.language, "en");
  ASSERT_EQ(document.paragraphs.size(), 2U);
  EXPECT_EQ(document.paragraphs[1].type, ParagraphType::kOther);
}

TEST(Parse, TakesTheSymbolFromTheFileNameAsALastResort) {
  EXPECT_EQ(read("Some words.", "A_70_999.txt").symbol, "A/70/999");
  EXPECT_EQ(read(kResolution, "A_70_999.txt").symbol, "A/RES/70/300");
}

TEST(Parse, ReportsWhatTheExtractionWarnsOf) {
  extract::StyledText text;
  text.warnings = {"page 3 cannot be read"};
  const std::vector<undoc::Oddity> oddities = parse(text, "a.pdf").oddities;
  ASSERT_FALSE(oddities.empty());
  EXPECT_EQ(oddities.back().message, "page 3 cannot be read");
}

}  // namespace
}  // namespace disarm::parse
