#include "searcher/lexicon/stems.h"

#include <gtest/gtest.h>

namespace disarm::lexicon {
namespace {

TEST(Stems, BringInflectionsTogether) {
  EXPECT_EQ(stem_of("mines"), stem_of("mine"));
  EXPECT_EQ(stem_of("cities"), stem_of("city"));
  EXPECT_EQ(stem_of("ratification"), stem_of("ratify"));
  EXPECT_EQ(stem_of("notifications"), stem_of("notified"));
  EXPECT_EQ(stem_of("accession"), stem_of("acceding"));
  EXPECT_EQ(stem_of("prohibiting"), stem_of("prohibition"));
  EXPECT_EQ(stem_of("production"), stem_of("produce"));
  EXPECT_EQ(stem_of("compliance"), stem_of("comply"));
  EXPECT_EQ(stem_of("destruction"), stem_of("destroying"));
  EXPECT_EQ(stem_of("children"), stem_of("child"));
  EXPECT_EQ(stem_of("договоры"), stem_of("договора"));
}

TEST(Stems, KeepWordsApartThatOnlyLookAlike) {
  EXPECT_NE(stem_of("conventional"), stem_of("convention"));
  EXPECT_NE(stem_of("international"), stem_of("internal"));
  EXPECT_NE(stem_of("universal"), stem_of("university"));
  EXPECT_NE(stem_of("important"), stem_of("import"));
  EXPECT_EQ(stem_of("universality"), stem_of("universal"));
  EXPECT_NE(stem_of("diversion"), stem_of("diversity"));
  EXPECT_NE(stem_of("design"), stem_of("designated"));
  EXPECT_NE(stem_of("governance"), stem_of("government"));
  EXPECT_NE(stem_of("extremism"), stem_of("extremely"));
}

TEST(Stems, LeaveNumbersAndOtherScriptsAlone) {
  EXPECT_EQ(stem_of("1540"), "1540");
  EXPECT_EQ(stem_of("is"), "is");
  EXPECT_EQ(stem_of("核武"), "核武");
  EXPECT_EQ(stem_of(""), "");
}

}  // namespace
}  // namespace disarm::lexicon
