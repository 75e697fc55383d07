#include "indexer/parse/fixed_lines.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

TEST(FixedLines, EnactingLinesStandAlone) {
  EXPECT_TRUE(is_enacting_line("The General Assembly,"));
  EXPECT_TRUE(is_enacting_line("The General Assembly"));
  EXPECT_TRUE(is_enacting_line("The Security Council,"));
  EXPECT_FALSE(is_enacting_line("The General Assembly, recalling its resolution,"));
  EXPECT_TRUE(starts_with_organ("The General Assembly, recalling its resolution,"));
  EXPECT_FALSE(starts_with_organ("The General Assembly"));
  EXPECT_FALSE(starts_with_organ("The Committee decides"));
}

TEST(FixedLines, ClosingLinesNameTheMeeting) {
  EXPECT_TRUE(is_closing_line("44th plenary meeting"));
  EXPECT_TRUE(is_closing_line("101st plenary meeting, 8 September 2021"));
  EXPECT_TRUE(is_closing_line("50th (resumed) plenary meeting"));
  EXPECT_TRUE(is_closing_line("Adopted unanimously at the 1382nd meeting."));
  EXPECT_TRUE(is_closing_line("39th meeting"));
  EXPECT_FALSE(is_closing_line("the 39th meeting"));
  EXPECT_FALSE(is_closing_line("44 plenary meetings"));
  EXPECT_FALSE(is_closing_line("At its 44th plenary meeting"));
}

TEST(FixedLines, AdoptionAndReportLinesBeginTheirFields) {
  EXPECT_TRUE(is_adoption_line("Resolution adopted by the General Assembly"));
  EXPECT_TRUE(is_adoption_line("RESOLUTIONS ADOPTED BY THE GENERAL ASSEMBLY"));
  EXPECT_EQ(adopted_kind("Resolution adopted by the General Assembly on 3 May 2016"), "resolution");
  EXPECT_EQ(adopted_kind("Decisions adopted by the General Assembly"), "decision");
  EXPECT_EQ(adopted_kind("Décision adoptée par l’Assemblée générale le 3 mai 2016"), "decision");
  EXPECT_EQ(adopted_kind("2016年5月3日大会决议"), "resolution");
  EXPECT_EQ(adopted_kind("2016年5月3日大会决定"), "decision");
  EXPECT_FALSE(is_adoption_line("大会决定将该项目列入临时议程。"));
  EXPECT_FALSE(is_adoption_line("decisions adopted by the General Assembly at its tenth special session"));
  EXPECT_FALSE(is_adoption_line("решения, принятые Генеральной Ассамблеей на ее десятой сессии"));
  EXPECT_TRUE(is_report_line("[on the report of the First Committee (A/70/1)]"));
  EXPECT_TRUE(is_report_line("[without reference to a Main Committee (A/70/L.1)]"));
  EXPECT_FALSE(is_report_line("on the report of the group"));
}

TEST(FixedLines, AnnexHeadingsBeginWithTheWord) {
  EXPECT_TRUE(is_annex_heading("Annex"));
  EXPECT_TRUE(is_annex_heading("Annex II Rules of procedure"));
  EXPECT_TRUE(is_annex_heading("Annex Rules of procedure"));
  EXPECT_FALSE(is_annex_heading("Annexed to the report"));
  EXPECT_FALSE(is_annex_heading("Annex to which"));
  EXPECT_TRUE(is_annex_line("Annex II"));
  EXPECT_FALSE(is_annex_line("Annex Rules"));
}

}  // namespace
}  // namespace disarm::parse
