#include "common/index/location.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace disarm::index {
namespace {

class LocationTest : public testing::Test {
 protected:
  void SetUp() override {
    ::unsetenv("DISARM_INDEX");
    ::unsetenv("XDG_DATA_HOME");
    ::setenv("HOME", "/home/ada", 1);
  }
};

TEST_F(LocationTest, IsBelowTheHomeFolderByDefault) {
  EXPECT_EQ(index_location(""), "/home/ada/.local/share/disarm-search/index");
}

TEST_F(LocationTest, FollowsXdgUnlessThePathIsRelative) {
  ::setenv("XDG_DATA_HOME", "/data", 1);
  EXPECT_EQ(index_location(""), "/data/disarm-search/index");
  ::setenv("XDG_DATA_HOME", "data", 1);
  EXPECT_EQ(index_location(""), "/home/ada/.local/share/disarm-search/index");
}

TEST_F(LocationTest, PrefersTheVariableAndMoreSoTheOption) {
  ::setenv("XDG_DATA_HOME", "/data", 1);
  ::setenv("DISARM_INDEX", "/srv/index", 1);
  EXPECT_EQ(index_location(""), "/srv/index");
  EXPECT_EQ(index_location("here"), "here");
}

}  // namespace
}  // namespace disarm::index
