#include "indexer/build/index_document.h"

#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/index/word_positions.h"
#include "common/index/word_window.h"
#include "tests/support/positions_of.h"

namespace disarm::build {
namespace {

using index::field;
using index::FieldId;
using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;
using undoc::ParagraphType;

index::ResolutionRecord sample() {
  index::ResolutionRecord record;
  record.key = "A/RES/79/58|en";
  record.sources = {{"/un/A_RES_79_58.pdf", "pdf", 100}};
  undoc::Document& document = record.document;
  document.symbol = "A/RES/79/58";
  document.kind = "resolution";
  document.session = undoc::Session{undoc::SessionKind::kRegular, 79};
  document.agenda_items = {"98 (mm)"};
  document.title = "Cluster Munitions";
  document.adopted = Date{2024, 12, 2};
  document.committee = "First Committee";
  document.citations = {"A/RES/63/71"};
  document.sponsors = {"Mexico", "New Zealand"};
  document.votes = {{.subject = "operative paragraph 2 of A/C.1/79/L.41", .yes = 100, .no = 1, .abstain = 2},
                    {.subject = "A/RES/79/58", .yes = 148, .no = 0, .abstain = 35}};
  document.paragraphs = {
      {ParagraphType::kPreambular, "", "Recalling", "Recalling its resolution 63/71 of 2 December 2008,", {}},
      {ParagraphType::kOperative, "1", "Also urges", "Also urges all States to act:", {}},
      {ParagraphType::kSubparagraph, "a", "", "To clear remnants;", {}},
      {ParagraphType::kFootnote, "1", "", "United Nations, Treaty Series.", {}},
  };
  document.paragraphs[0].citations = {{"A/RES/63/71", 24, 29}};
  return record;
}

Xapian::Document resolution_unit(const index::ResolutionRecord& record) {
  return units_of(record).resolution;
}

std::vector<Xapian::Document> paragraph_units(const index::ResolutionRecord& record) {
  return units_of(record).paragraphs;
}

std::set<std::string> terms_of(const Xapian::Document& unit) {
  return {unit.termlist_begin(), unit.termlist_end()};
}

index::Positions positions_of(const index::ResolutionRecord& record, const std::string& term) {
  return disarm::positions_of(units_of(record).positions, term);
}

Xapian::termcount wdf_of(const Xapian::Document& unit, const std::string& wanted) {
  for (auto term = unit.termlist_begin(); term != unit.termlist_end(); ++term) {
    if (*term == wanted) return term.get_wdf();
  }
  return 0;
}

// BM25's length: the sum of all wdf.
Xapian::termcount length_of(const Xapian::Document& unit) {
  Xapian::termcount length = 0;
  for (auto term = unit.termlist_begin(); term != unit.termlist_end(); ++term) {
    length += term.get_wdf();
  }
  return length;
}

TEST(ResolutionUnit, HasTheWordsOfTitleParagraphsAndFootnotes) {
  EXPECT_THAT(terms_of(resolution_unit(sample())),
              IsSupersetOf({"cluster", "recalling", "urges", "remnants", "treaty"}));
}

TEST(ResolutionUnit, HasATermOfEveryField) {
  const auto terms = terms_of(resolution_unit(sample()));
  for (const index::Field& row : index::fields()) {
    if (row.id == FieldId::kCitedBy) continue;  // answered when it is asked
    EXPECT_THAT(terms, Contains(testing::StartsWith(row.prefix))) << row.name;
  }
  EXPECT_THAT(terms, IsSupersetOf({"XSTRENGTH:urges", "XPARA:op1", "XPARA:1", "XFOOTNOTE:treaty",
                                   "XBODY:general assembly", "XSPONSOR:zealand", "XSERIES:cluster munitions",
                                   "XHAS:vote", "XHAS:footnote", "XYES:148", "XNO:0", "XABSTAIN:35"}));
  EXPECT_THAT(terms, IsSupersetOf({"XSYMBOL:A/RES/79/58", "XSESSION:79", "XAGENDA:98", "XAGENDA:98(mm)",
                                   "XTITLE:munitions", "XCOMMITTEE:first", "XDATE:2024-12",
                                   "XKIND:resolution", "XLANGUAGE:en", "XCITES:A/RES/63/71", "XTYPE:footnote",
                                   "XOPENER:urges", "QA/RES/79/58|en"}));
}

TEST(ResolutionUnit, LeavesAGapBetweenTexts) {
  const auto title_end = positions_of(sample(), "munitions").at(0);
  const auto text_begin = positions_of(sample(), "recalling").at(0);
  EXPECT_EQ(text_begin - title_end, index::kPositionGap + 1);
}

TEST(ResolutionUnit, RanksWordsAndTitleWordsOnly) {
  // 2 title words, twice as words and 6 times as words of their field; 9, 6, 3 and 4 words of the paragraphs.
  EXPECT_EQ(length_of(resolution_unit(sample())), 4U + 12 + 9 + 6 + 3 + 4);
}

TEST(ResolutionUnit, HasValuesToSortBy) {
  const auto unit = resolution_unit(sample());
  EXPECT_EQ(unit.get_value(field(FieldId::kDate).slot), "20241202");
  EXPECT_EQ(unit.get_value(field(FieldId::kSession).slot),
            index::session_value({undoc::SessionKind::kRegular, 79}));
  EXPECT_EQ(unit.get_value(field(FieldId::kYes).slot), "000148") << "on the whole text";
}

TEST(ResolutionUnit, CountsDeclaredVotesWhereTheTextTellsNone) {
  index::ResolutionRecord record = sample();
  record.document.votes.clear();
  record.declared = {{"yes", "147", "votes.csv"}, {"no", "1", "votes.csv"}};
  const auto unit = resolution_unit(record);
  EXPECT_THAT(terms_of(unit), IsSupersetOf({"XYES:147", "XNO:1"}));
  EXPECT_EQ(unit.get_value(field(FieldId::kYes).slot), "000147");
}

TEST(ResolutionUnit, StandsForADocumentOfWhichNothingIsKnown) {
  index::ResolutionRecord record;
  record.key = "content:01";
  const auto unit = resolution_unit(record);
  EXPECT_THAT(terms_of(unit), ElementsAre("Qcontent:01", "XLANGUAGE:en"));
  EXPECT_THAT(paragraph_units(record), SizeIs(0));
}

TEST(ParagraphUnits, AreOneForEachParagraph) {
  const auto units = paragraph_units(sample());
  ASSERT_THAT(units, SizeIs(4));
  const auto record = index::decode_paragraph(units[1].get_data());
  ASSERT_TRUE(record) << record.error().message;
  EXPECT_EQ(*record, (index::ParagraphRecord{"op1", 1}));
}

TEST(ParagraphUnits, AreFoundByTheWordsOfTheirSubparagraphs) {
  const auto units = paragraph_units(sample());
  EXPECT_THAT(terms_of(units[1]), IsSupersetOf({"urges", "remnants"}));
  EXPECT_THAT(terms_of(units[2]), Not(Contains("urges")));
}

TEST(ResolutionUnit, CountsWordsOfShortTitlesMore) {
  index::ResolutionRecord record = sample();
  EXPECT_EQ(wdf_of(resolution_unit(record), "XTITLE:cluster"), 6U);
  record.document.title =
      "Implementation of the convention on cluster munitions and the support of its victims";
  EXPECT_EQ(wdf_of(resolution_unit(record), "XTITLE:cluster"), 1U);
}

TEST(ParagraphUnits, HaveTheirOwnFieldsOnly) {
  const auto units = paragraph_units(sample());
  EXPECT_THAT(terms_of(units.at(0)), Contains("XCITES:A/RES/63/71"));
  EXPECT_THAT(terms_of(units.at(1)), IsSupersetOf({"XTYPE:operative", "XVERB:urge", "XOPENER:also"}));
  EXPECT_THAT(terms_of(units.at(1)), Not(Contains("XCITES:A/RES/63/71")));
  EXPECT_THAT(terms_of(units.at(1)), Not(Contains("cluster")));
  EXPECT_THAT(terms_of(units.at(2)), Contains("XTYPE:subparagraph"));
  EXPECT_THAT(terms_of(units.at(2)), Not(Contains("XTYPE:operative")));
}

TEST(ParagraphUnits, InheritTheFieldsOfTheirResolutionWithoutLength) {
  for (const auto& unit : paragraph_units(sample())) {
    EXPECT_THAT(terms_of(unit), IsSupersetOf({"XSYMBOL:A/RES/79/58", "XSESSION:79", "XAGENDA:98(mm)",
                                              "XDATE:2024", "QA/RES/79/58|en"}));
    EXPECT_EQ(unit.get_value(index::kKeySlot), "A/RES/79/58|en");
    EXPECT_EQ(unit.get_value(field(FieldId::kDate).slot), "20241202");
  }
  EXPECT_EQ(length_of(paragraph_units(sample()).at(2)), 3U);
}

TEST(ResolutionUnit, HasPhrasesInFields) {
  const auto record = sample();
  EXPECT_EQ(positions_of(record, "XOPENER:also"), positions_of(record, "also"));
  EXPECT_EQ(positions_of(record, "XOPENER:urges"), positions_of(record, "urges"));
  EXPECT_EQ(positions_of(record, "XFOOTNOTE:treaty"), positions_of(record, "treaty"));
}

TEST(ParagraphUnits, TellWhichStretchOfTheResolutionTheyAre) {
  const auto begin_of = [&](const std::string& word) { return positions_of(sample(), word).at(0); };
  const auto units = paragraph_units(sample());
  const auto stretch_of = [&](size_t i) {
    return index::stretch_of_value(units.at(i).get_value(index::kStretchSlot));
  };
  EXPECT_EQ(stretch_of(0), (index::Stretch{begin_of("recalling"), begin_of("2008") + 1}));
  EXPECT_EQ(stretch_of(1), (index::Stretch{begin_of("also"), begin_of("remnants") + 1})) << "with its part";
  EXPECT_EQ(stretch_of(2), (index::Stretch{begin_of("clear") - 1, begin_of("remnants") + 1}));
}

TEST(ParagraphUnits, LeaveTheWordsOfTheTitleAndTheCommitteeToTheirResolution) {
  for (const auto& unit : paragraph_units(sample())) {
    EXPECT_THAT(terms_of(unit), Not(Contains(AnyOf(StartsWith("XTITLE:"), StartsWith("XCOMMITTEE:")))));
  }
}

TEST(ResolutionUnit, IndexesChineseAsCharactersAndPairs) {
  index::ResolutionRecord record;
  record.key = "content:01";
  record.document.language = "zh";
  record.document.paragraphs = {{ParagraphType::kOther, "", "", "裁军会议", {}}};
  EXPECT_EQ(positions_of(record, "裁军"), positions_of(record, "裁"));
  EXPECT_EQ(positions_of(record, "会议").at(0) - positions_of(record, "裁军").at(0), 2U);
}

}  // namespace
}  // namespace disarm::build
