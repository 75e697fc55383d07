#include "common/undoc/verb_strength.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/undoc/embedded_data.h"
#include "common/undoc/opener.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::string_view strength_of(std::string_view opener) {
  return verb_strength(opener_verb(opener));
}

TEST(VerbStrength, ClassesOpenersByTheirAct) {
  EXPECT_EQ(strength_of("Decides"), "decides");
  EXPECT_EQ(strength_of("Also requests"), "requests");
  EXPECT_EQ(strength_of("Strongly urges"), "urges");
  EXPECT_EQ(strength_of("Urgently calls upon"), "calls upon");
  EXPECT_EQ(strength_of("Expresses grave concern"), "expresses");
  EXPECT_EQ(strength_of("Takes note with appreciation"), "notes");
  EXPECT_EQ(strength_of("Recalling"), "notes");
  EXPECT_EQ(verb_strength("perambulate"), "");
}

TEST(VerbStrength, OrdersTheClassesFromTheStrongest) {
  const auto rank = [](std::string_view name) { return std::ranges::find(verb_strengths(), name); };
  EXPECT_LT(rank("decides"), rank("requests"));
  EXPECT_LT(rank("requests"), rank("urges"));
  EXPECT_LT(rank("urges"), rank("calls upon"));
  EXPECT_LT(rank("calls upon"), rank("invites"));
  EXPECT_LT(rank("invites"), rank("encourages"));
  EXPECT_LT(rank("encourages"), rank("notes"));
  EXPECT_NE(rank("notes"), verb_strengths().end());
}

TEST(VerbStrength, KnowsEachClassAndEachVerbOnce) {
  std::set<std::string_view> verbs;
  for (const TableRow& row : table_rows(data::verb_strengths_tsv())) {
    EXPECT_TRUE(verbs.insert(row[1]).second) << row[1];
  }
  const std::set<std::string_view> classes(verb_strengths().begin(), verb_strengths().end());
  EXPECT_EQ(classes.size(), verb_strengths().size()) << "a class stands in two places of the table";
}

TEST(VerbStrength, HasAClassForEveryOperativeVerb) {
  for (const TableRow& row : table_rows(data::openers_tsv())) {
    if (row[1] != "operative") continue;
    EXPECT_NE(verb_strength(row[3]), "") << row[3];
  }
}

}  // namespace
}  // namespace disarm::undoc
