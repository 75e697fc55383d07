#include "indexer/extract/rtf.h"

#include <gmock/gmock.h>

#include "tests/indexer/extract/described.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

StyledText read(const std::string& body) {
  return extract_rtf(
             "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times Cyr;}"
             "{\\f2\\fcharset2 Symbol;}}" +
             body + "}")
      .value();
}

TEST(Rtf, KeepsParagraphsAndStyles) {
  EXPECT_THAT(
      described(
          read("\\pard {\\i Recalling} its {\\b first\r\n} report{\\super th}\\par\\plain one\\line two\\tab "
               "three\\par")),
      ElementsAre("| *i*Recalling| its |*b*first| report|^th", "| one", "  two |>three"));
}

TEST(Rtf, DecodesCodePagesAndUnicode) {
  EXPECT_THAT(
      described(read("d\\'e9sarmement \\u8212?{\\f1 \\'d0\\'e5\\'e7}{\\f2 \\'b7} \\uc2\\u-10179 xx\\u-8704 yy"
                     "\\emdash x\\~y\\_z\\-w")),
      ElementsAre("| désarmement —Рез\u2022 \U0001F600—x\u00A0y-zw"));
}

TEST(Rtf, PrintsLabelsAndNotes) {
  EXPECT_THAT(described(read(
                  "{\\listtext\\pard 1.\\tab}Convention,{\\super\\chftn{\\footnote\\pard{\\super\\chftn} See "
                  "there.\\par And here.}} which\\par{\\pntext\\f2\\'b7\\tab}point\\par")),
              ElementsAre("| 1. Convention,|^1| which", "| \u2022 point", "| ^1| See there.", "  And here."));
}

TEST(Rtf, LeavesOutWhatIsNotText) {
  EXPECT_THAT(
      described(read("{\\info{\\title No}}{\\*\\generator No;}{\\colortbl;\\red0;}{\\pict\\bin4 }}}}}Text"
                     "{\\v hidden}{\\deleted gone}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}"
                     "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\par Box}}{\\shprslt Box}}")),
      ElementsAre("| Text7", "| Box"));
}

TEST(Rtf, MakesRowsOfTables) {
  EXPECT_THAT(
      described(read("\\trowd\\pard\\intbl State\\cell Mines\\cell\\row\\trowd\\pard\\intbl A\\par B\\cell "
                     "12\\cell\\row\\pard after")),
      ElementsAre("| State |>Mines", "| A", "| B", "| 12", "| after"));
}

TEST(Rtf, SetsRunningHeadsApartAndCountsPages) {
  const StyledText text = read("{\\header running\\par}{\\headerf A/RES/79/390\\par}one\\par\\page two");
  EXPECT_THAT(described(text), ElementsAre("| A/RES/79/390", "| one", "| two", "#running"));
  EXPECT_EQ(text.lines[2].page, 2);
}

TEST(Rtf, CountsBrokenCharacters) {
  EXPECT_THAT(read("a\\u-10179?b").warnings, ElementsAre());
  EXPECT_THAT(read("a\\u-8704?b").warnings, ElementsAre(HasSubstr("1 broken byte sequence")));
}

TEST(Rtf, RefusesBottomlessGroups) {
  EXPECT_FALSE(extract_rtf("{\\rtf1" + std::string(5000, '{')).has_value());
}

}  // namespace
}  // namespace disarm::extract
