#include "indexer/upkeep/rollback.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "indexer/upkeep/garbage.h"
#include "tests/support/temporary_folder.h"

namespace disarm::upkeep {
namespace {

using testing::HasSubstr;

// What needs whole generations is in tests/indexer/cli/rollback_command_test.cc.
TEST(Rollback, NeedsAnIndex) {
  const TemporaryFolder folder;
  EXPECT_EQ(roll_back({.index = folder.path()}).error().code, ErrorCode::kNoIndex);
  EXPECT_EQ(roll_back({.index = "/nowhere"}).error().code, ErrorCode::kNoIndex);
  EXPECT_EQ(collect_garbage({.index = folder.path()}).error().code, ErrorCode::kNoIndex);
}

TEST(Rollback, RefusesWhatIsNotThereOrNotSound) {
  const TemporaryFolder folder;
  for (const int number : {3, 4}) {
    const auto path = index::generation_path(folder.path(), number);
    std::filesystem::create_directories(path);
    ASSERT_TRUE(index::write_manifest(path, index::current_manifest()));
  }
  ASSERT_TRUE(index::set_live_generation(folder.path(), 3));

  const auto none = roll_back({.index = folder.path()});
  EXPECT_EQ(none.error().code, ErrorCode::kNoInput);
  EXPECT_THAT(none.error().hint, HasSubstr("generations on disk: 3, 4"));
  EXPECT_EQ(roll_back({.index = folder.path(), .to = 7}).error().code, ErrorCode::kNoInput);
  EXPECT_EQ(roll_back({.index = folder.path(), .to = 3}).error().code, ErrorCode::kUsage);
  EXPECT_EQ(roll_back({.index = folder.path(), .to = 4}).error().code, ErrorCode::kBrokenIndex);
  EXPECT_EQ(index::live_generation(folder.path()).value(), 3);
}

}  // namespace
}  // namespace disarm::upkeep
