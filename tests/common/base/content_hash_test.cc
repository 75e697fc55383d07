#include "common/base/content_hash.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

TEST(ContentHash, IsThePublishedValueForNothing) {
  EXPECT_EQ(content_hash(""), "99aa06d3014798d86001c324468d497f");
}

TEST(ContentHash, IsTheSameForBytesAndFiles) {
  const TemporaryFolder folder;
  const std::string bytes(1'000'000, 'x');
  EXPECT_EQ(hash_file(folder.write("file", bytes)).value(), content_hash(bytes));
}

TEST(ContentHash, NamesTheFileThatCannotBeRead) {
  const auto hash = hash_file("/nowhere/file.pdf");
  ASSERT_FALSE(hash);
  EXPECT_EQ(hash.error().code, ErrorCode::kNoInput);
  EXPECT_NE(hash.error().message.find("/nowhere/file.pdf"), std::string::npos);
}

}  // namespace
}  // namespace disarm
