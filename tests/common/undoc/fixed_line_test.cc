#include "common/undoc/fixed_line.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(FixedLine, NeedsTheCommaThatItsRowHas) {
  EXPECT_EQ(starts_as(LineRole::kOrgan, "Генеральная Ассамблея,")->value, "General Assembly");
  EXPECT_FALSE(starts_as(LineRole::kOrgan, "Генеральная Ассамблея"));
  EXPECT_TRUE(starts_as(LineRole::kOrgan, "大会，"));
  EXPECT_FALSE(starts_as(LineRole::kOrgan, "the General Assembly,"));
}

TEST(FixedLine, ForgetsCaseAndAccentsButNotWords) {
  EXPECT_TRUE(starts_like(LineRole::kAdoption, "RESOLUTION ADOPTEE PAR L'ASSEMBLEE GENERALE le 2 décembre"));
  EXPECT_FALSE(starts_like(LineRole::kAnnex, "Annexation"));
  EXPECT_EQ(contains_like(LineRole::kCommittee, "по докладу Первого комитета (A/79/999)")->value,
            "First Committee");
}

TEST(FixedLine, LetsAnyNumberStand) {
  EXPECT_TRUE(is_like(LineRole::kClosing, "44e séance plénière"));
  EXPECT_TRUE(is_like(LineRole::kClosing, "第44次全体会议"));
  EXPECT_FALSE(is_like(LineRole::kClosing, "e séance plénière"));
  EXPECT_FALSE(is_like(LineRole::kClosing, "44th informal meeting"));
}

}  // namespace
}  // namespace disarm::undoc
