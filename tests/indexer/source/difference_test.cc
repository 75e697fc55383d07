#include "indexer/source/difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::source {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Difference, TellsAddedModifiedUnchangedAndRemoved) {
  const std::vector<SourceFile> before = {{"/a", 1, 1}, {"/b", 1, 1}, {"/c", 1, 1}, {"/e", 1, 1}};
  const std::vector<SourceFile> now = {{"/a", 1, 1}, {"/c", 1, 2}, {"/d", 1, 1}};
  const Difference difference = compare(before, now);
  EXPECT_THAT(difference.added, ElementsAre(SourceFile{"/d", 1, 1}));
  EXPECT_THAT(difference.modified, ElementsAre(SourceFile{"/c", 1, 2}));
  EXPECT_THAT(difference.unchanged, ElementsAre(SourceFile{"/a", 1, 1}));
  EXPECT_THAT(difference.removed, ElementsAre("/b", "/e"));
}

TEST(Difference, SeesAnotherSizeAtTheSameTime) {
  EXPECT_EQ(compare({{"/a", 1, 5}}, {{"/a", 2, 5}}).modified.size(), 1U);
}

TEST(Difference, StartsAndEndsWithNothing) {
  EXPECT_EQ(compare({}, {{"/a", 1, 1}}).added.size(), 1U);
  EXPECT_THAT(compare({{"/a", 1, 1}}, {}).removed, ElementsAre("/a"));
  EXPECT_THAT(compare({}, {}).removed, IsEmpty());
}

}  // namespace
}  // namespace disarm::source
