#include "common/undoc/main_committee.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(MainCommittee, IsKnownByNumberOrdinalAndSymbol) {
  for (const char* written : {"1", "first", "First Committee", "FIRST COMMITTEE", "1st", "1st committee",
                              "C.1", "c1", "A/C.1", "I", "Committee 1", "DISEC"}) {
    EXPECT_EQ(main_committee(written), "first") << written;
  }
  EXPECT_EQ(main_committee("4"), "fourth");
  EXPECT_EQ(main_committee("Special Political and Decolonization Committee"), "fourth");
  EXPECT_EQ(main_committee("VI"), "sixth");
}

TEST(MainCommittee, IsKnownInAllOfficialLanguages) {
  for (const char* written :
       {"Première Commission", "premiere", "1re Commission", "Primera Comisión", "1.ª Comisión",
        "Первый комитет", "Первого комитета", "اللجنة الأولى", "第一委员会", "第一"}) {
    EXPECT_EQ(main_committee(written), "first") << written;
  }
  EXPECT_EQ(main_committee("Шестого комитета"), "sixth");
}

TEST(MainCommittee, IsNoOtherCommittee) {
  for (const char* written : {"", "7", "0", "C.7", "11", "seventh", "Special Political Committee",
                              "political", "committee", "first second", "the First Committee of 1952"}) {
    EXPECT_EQ(main_committee(written), std::nullopt) << written;
  }
}

}  // namespace
}  // namespace disarm::undoc
