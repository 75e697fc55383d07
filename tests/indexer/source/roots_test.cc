#include "indexer/source/roots.h"

#include <gtest/gtest.h>

namespace disarm::source {
namespace {

TEST(Roots, CoverThemselvesAndWhatIsBelow) {
  const Roots roots({"/a/b", "/c.pdf"});
  EXPECT_TRUE(roots.cover("/a/b"));
  EXPECT_TRUE(roots.cover("/a/b/c/d"));
  EXPECT_TRUE(roots.cover("/c.pdf"));
  EXPECT_FALSE(roots.cover("/a"));
  EXPECT_FALSE(roots.cover("/a/bc"));
  EXPECT_FALSE(roots.cover("/"));
}

TEST(Roots, MayBeEverything) {
  EXPECT_TRUE(Roots({"/"}).cover("/a/b"));
  EXPECT_TRUE(Roots({"/"}).cover("/"));
  EXPECT_FALSE(Roots({}).cover("/a"));
}

}  // namespace
}  // namespace disarm::source
