#include "indexer/sidefile/marc_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::sidefile {
namespace {

using index::DeclaredValue;
using testing::ElementsAre;
using testing::IsEmpty;

MarcRecord record_of(std::vector<MarcField> fields) {
  return {.leader = "00000nam a2200025", .id = "1", .line = 1, .fields = std::move(fields)};
}

TEST(MarcValues, SayWhatTheLibrarySays) {
  const auto records = declared_by(
      record_of({{"191", {{'a', "A/RES/95/1"}, {'b', "A/"}, {'c', "95"}}},
                 {"245", {{'a', "Mines :"}, {'b', "resolution /"}, {'c', "adopted by the General Assembly"}}},
                 {"269", {{'a', "20401202"}}},
                 {"991", {{'a', "A/95/251"}, {'b', "61d"}, {'c', "Mine action."}}},
                 {"991", {{'a', "A/95/251"}, {'b', "61d"}, {'c', "Mine action."}}},
                 {"993", {{'a', "A/C.1/95/L.9"}}},
                 {"996", {{'a', "Adopted 122-55-1, 77th plenary meeting"}}}}),
      "f.xml");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].symbol, "A/RES/95/1");
  const auto value = [](const char* field, const char* text) { return DeclaredValue{field, text, "f.xml"}; };
  EXPECT_THAT(records[0].values,
              ElementsAre(value("title", "Mines : resolution / adopted by the General Assembly"),
                          value("date", "2040-12-02"), value("agenda", "61 (d)"),
                          value("agenda-title", "Mine action."), value("related", "A/C.1/95/L.9"),
                          value("vote", "Adopted 122-55-1, 77th plenary meeting"), value("yes", "122"),
                          value("no", "55"), value("abstain", "1")));
}

TEST(MarcValues, CallTheRoll) {
  const auto records = declared_by(record_of({{"791", {{'a', "A/RES/37/100[A]"}, {'z', "A/RES/37/100A"}}},
                                              {"967", {{'a', "1"}, {'c', "TCD"}, {'d', "Y"}, {'e', "CHAD"}}},
                                              {"967", {{'a', "2"}, {'c', "PER"}, {'d', "Y"}, {'e', "PERU"}}},
                                              {"967", {{'a', "3"}, {'c', "FJI"}, {'d', "N"}}},
                                              {"968", {{'a', "4"}, {'d', "A"}, {'e', "NIUE"}}},
                                              {"967", {{'a', "5"}, {'e', "PALAU"}}}}),
                                   "f.xml");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].symbol, "A/RES/37/100A");
  EXPECT_THAT(records[0].values, ElementsAre(DeclaredValue{"in-favour", "CHAD; PERU", "f.xml"},
                                             DeclaredValue{"against", "FJI", "f.xml"},
                                             DeclaredValue{"abstaining", "NIUE", "f.xml"},
                                             DeclaredValue{"not-voting", "PALAU", "f.xml"}));
}

TEST(MarcValues, CountTheVoteAsItsRecordDoes) {
  const auto records =
      declared_by(record_of({{"791", {{'a', "A/RES/37/100"}}},
                             {"996", {{'b', "119"}, {'c', "017"}, {'d', "000"}, {'e', "21"}, {'f', "157"}}}}),
                  "f.xml");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_THAT(records[0].values,
              ElementsAre(DeclaredValue{"yes", "119", "f.xml"}, DeclaredValue{"no", "17", "f.xml"},
                          DeclaredValue{"abstain", "0", "f.xml"}));
}

TEST(MarcValues, AreNotTakenFromAuthorities) {
  MarcRecord authority = record_of({{"191", {{'a', "A/RES/95/1"}}}, {"993", {{'a', "désarmement"}}}});
  authority.leader = "00000nz  a2200025";
  EXPECT_THAT(declared_by(authority, "f"), IsEmpty());
  EXPECT_THAT(declared_by(record_of({{"245", {{'a', "no symbol"}}}}), "f"), IsEmpty());
}

}  // namespace
}  // namespace disarm::sidefile
