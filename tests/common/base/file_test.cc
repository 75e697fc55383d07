#include "common/base/file.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

class FileTest : public testing::Test {
 protected:
  TemporaryFolder temporary_;
  std::filesystem::path folder_ = temporary_.path();
};

TEST_F(FileTest, ReplacesAFileAndLeavesNothingElse) {
  const auto path = folder_ / "current";
  ASSERT_TRUE(write_file_atomically(path, "1\n"));
  ASSERT_TRUE(write_file_atomically(path, std::string("2\0\n", 3)));
  EXPECT_EQ(read_file(path).value(), std::string("2\0\n", 3));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
}

TEST_F(FileTest, NamesTheFileThatIsMissing) {
  const auto result = read_file(folder_ / "absent");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kNoInput);
  EXPECT_NE(result.error().message.find("absent"), std::string::npos);
}

TEST_F(FileTest, RefusesToReadAFolder) {
  EXPECT_FALSE(read_file(folder_));
}

TEST_F(FileTest, CannotWriteWhereNoFolderIs) {
  const auto result = write_file_atomically(folder_ / "none" / "file", "x");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace disarm
