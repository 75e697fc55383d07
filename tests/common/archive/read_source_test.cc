#include "common/archive/read_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/archive/locator.h"
#include "tests/support/archive_builder.h"
#include "tests/support/temporary_folder.h"

namespace disarm::archive {
namespace {

using testing::HasSubstr;

class ReadSourceTest : public testing::Test {
 protected:
  std::string zip_ = make_archive({"zip"}, {{"c.txt", "deep"}, {"c.txt", "deeper"}});
  TemporaryFolder folder_;
  std::string path_ =
      folder_.write("a!.tar", make_archive({"pax", "xz"}, {{"in/b.zip", zip_}, {"d", "next"}})).native();
  std::string archive_ = file_locator(path_);
};

TEST_F(ReadSourceTest, ReadsAFile) {
  EXPECT_EQ(read_source(file_locator(folder_.write("x\n.txt", "text").native())), "text");
}

TEST_F(ReadSourceTest, ReadsMembersAtAnyDepth) {
  EXPECT_EQ(read_source(archive_ + "!/d"), "next");
  EXPECT_EQ(read_source(archive_ + "!/in/b.zip!/c.txt"), "deep");
  EXPECT_EQ(read_source(archive_ + "!/in/b.zip!/c.txt!#2"), "deeper");
}

TEST_F(ReadSourceTest, ReadsAnArchiveWithinAnArchive) {
  EXPECT_EQ(read_source(archive_ + "!/in/b.zip"), zip_);
}

TEST_F(ReadSourceTest, SaysWhatIsMissing) {
  for (const char* member : {"!/e", "!/d!#2", "!/in/b.zip!/d", "!/d!/x"}) {
    const auto bytes = read_source(archive_ + member);
    ASSERT_FALSE(bytes) << member;
    EXPECT_EQ(bytes.error().code, ErrorCode::kNoInput) << member;
    EXPECT_THAT(bytes.error().message, HasSubstr(member));
  }
  EXPECT_EQ(read_source("/nowhere.zip!/a").error().code, ErrorCode::kNoInput);
  EXPECT_EQ(read_source("/a!x").error().code, ErrorCode::kUsage);
}

TEST_F(ReadSourceTest, SaysWhatIsDamaged) {
  const std::string bytes = zip_.substr(0, zip_.size() / 3);
  const auto broken = folder_.write("broken.zip", bytes).native();
  EXPECT_EQ(read_source(broken + "!/c.txt!#2").error().code, ErrorCode::kBadDocument);
}

}  // namespace
}  // namespace disarm::archive
