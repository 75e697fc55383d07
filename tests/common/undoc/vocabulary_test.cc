#include "common/undoc/vocabulary.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

TEST(Vocabulary, KnowsWholeWordsBeginningsAndEndings) {
  EXPECT_TRUE(has_role("resolutions", WordRole::kResolution));
  EXPECT_TRUE(has_role("резолюцией", WordRole::kResolution));
  EXPECT_TRUE(has_role("号决议", WordRole::kResolution));
  EXPECT_TRUE(has_role("والقرار", WordRole::kResolution));
  EXPECT_FALSE(has_role("استقرار", WordRole::kResolution));  // "stability"
  EXPECT_FALSE(has_role("resolutions", WordRole::kDecision));
}

TEST(Vocabulary, GivesAWordAllItsRoles) {
  EXPECT_TRUE(roles_of("states").none());
  EXPECT_TRUE(roles_of("").none());
  const WordRoles roles = roles_of("resolution");
  EXPECT_TRUE(is(WordRole::kResolution, roles));
  EXPECT_FALSE(is(WordRole::kAnd, roles));
}

}  // namespace
}  // namespace disarm::undoc
