#include "indexer/parse/masthead_fields.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

using States = std::vector<std::string>;

TEST(ReadReportField, SeparatesCommitteeAndReport) {
  const ReportField first = read_report_field("[on the report of the First Committee (A/70/460, para. 93)]");
  EXPECT_EQ(first.committee, "First Committee");
  EXPECT_EQ(first.report, "A/70/460, para. 93");
}

TEST(ReadReportField, KeepsTheBracketsOfTheFourthCommittee) {
  const ReportField fourth = read_report_field(
      "[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/70/500, "
      "para. 7)]");
  EXPECT_EQ(fourth.committee, "Special Political and Decolonization Committee (Fourth Committee)");
  EXPECT_EQ(fourth.report, "A/70/500, para. 7");
}

TEST(ReadReportField, HasNoCommitteeWithoutAMainOne) {
  const ReportField none =
      read_report_field("[without reference to a Main Committee (A/70/L.5 and A/70/L.5/Add.1)]");
  EXPECT_EQ(none.committee, "");
  EXPECT_EQ(none.report, "A/70/L.5 and A/70/L.5/Add.1");
  EXPECT_EQ(read_report_field("[on the report of the Credentials Committee (A/70/573)]").committee, "");
}

TEST(ReadSponsorField, ReadsListsOfStates) {
  const auto field = read_sponsor_field("Austria, Chile,* Peru and Zambia: draft resolution");
  ASSERT_TRUE(field.has_value());
  EXPECT_EQ(field->kind, "draft resolution");
  EXPECT_EQ(field->sponsors, (States{"Austria", "Chile", "Peru", "Zambia"}));
}

TEST(ReadSponsorField, KeepsStatesWithAndInTheirName) {
  EXPECT_EQ(read_sponsor_field("Bosnia and Herzegovina: draft resolution")->sponsors,
            States{"Bosnia and Herzegovina"});
  EXPECT_EQ(read_sponsor_field("Antigua and Barbuda, Fiji and Trinidad and Tobago: revised draft resolution")
                ->sponsors,
            (States{"Antigua and Barbuda", "Fiji", "Trinidad and Tobago"}));
}

TEST(ReadSponsorField, ReadsOtherKindsOfProposals) {
  EXPECT_EQ(read_sponsor_field("Kenya: draft decision")->kind, "draft decision");
  EXPECT_EQ(read_sponsor_field("Kenya: amendment to draft resolution A/C.1/70/L.90")->kind, "amendment");
  EXPECT_EQ(read_sponsor_field("Draft resolution submitted by the Chair")->kind, "draft resolution");
  EXPECT_TRUE(read_sponsor_field("Draft decision submitted by the Chair")->sponsors.empty());
  EXPECT_EQ(read_sponsor_field("Draft decision submitted by the Chair")->kind, "draft decision");
}

TEST(ReadSponsorField, LeavesOtherLinesAlone) {
  EXPECT_FALSE(read_sponsor_field("General and complete disarmament: safe harbours"));
  EXPECT_FALSE(read_sponsor_field("Draft resolution (A/70/L.8)"));
  EXPECT_FALSE(read_sponsor_field("Note: the draft resolution was adopted"));
}

TEST(TitleNumberLength, MeasuresTheNumberWithItsFullStop) {
  EXPECT_EQ(title_number_length("70/300. Safe harbours"), 8U);
  EXPECT_EQ(title_number_length("2603 A (XXIV). Safe harbours"), 15U);
  EXPECT_EQ(title_number_length("S-10/2. Final words"), 8U);
  EXPECT_EQ(title_number_length("Safe harbours. A title"), 0U);
  EXPECT_EQ(title_number_length("28/4. Safe harbours"), 6U);
  EXPECT_EQ(title_number_length("1. Urges"), 0U);
}

}  // namespace
}  // namespace disarm::parse
