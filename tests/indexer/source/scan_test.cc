#include "indexer/source/scan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace disarm::source {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class ScanTest : public testing::Test {
 protected:
  // Paths of the files found at `roots`, relative to the test's folder.
  std::vector<std::string> found(const std::vector<fs::path>& roots, const fs::path& excluded = {}) {
    const auto result = scan({roots, excluded});
    EXPECT_TRUE(result) << result.error().message;
    std::vector<std::string> names;
    for (const SourceFile& file : result->files) {
      names.push_back(fs::relative(file.path, root_).generic_string());
    }
    return names;
  }

  TemporaryFolder temporary_;
  fs::path root_ = temporary_.path();
};

TEST_F(ScanTest, FindsFilesBelowFoldersInOrder) {
  temporary_.write("b/2.txt", "");
  temporary_.write("b/1.txt", "");
  temporary_.write("a.txt", "");
  EXPECT_THAT(found({root_}), ElementsAre("a.txt", "b/1.txt", "b/2.txt"));
}

TEST_F(ScanTest, TellsSizeAndTime) {
  temporary_.write("a.txt", "12345");
  const auto result = scan({{root_}, {}});
  EXPECT_EQ(result->files.at(0).size, 5U);
  EXPECT_GT(result->files.at(0).mtime_ns, 1'600'000'000'000'000'000);
}

TEST_F(ScanTest, ListsAFileOnceHoweverOftenItIsNamed) {
  const fs::path file = temporary_.write("a.txt", "");
  EXPECT_THAT(found({file, root_, root_ / "." / "a.txt"}), ElementsAre("a.txt"));
}

TEST_F(ScanTest, PassesOverHiddenNamesUnlessTheyAreNamed) {
  temporary_.write(".git/a.txt", "");
  temporary_.write(".hidden.txt", "");
  temporary_.write("seen.txt", "");
  EXPECT_THAT(found({root_}), ElementsAre("seen.txt"));
  EXPECT_THAT(found({root_ / ".git", root_ / ".hidden.txt"}), ElementsAre(".git/a.txt", ".hidden.txt"));
}

TEST_F(ScanTest, SurvivesLoopsOfLinks) {
  temporary_.write("a/1.txt", "");
  fs::create_directory_symlink(root_, root_ / "a" / "loop");
  EXPECT_THAT(found({root_}), ElementsAre("a/1.txt"));
}

TEST_F(ScanTest, PassesOverTheExcludedFolder) {
  temporary_.write("index/current", "");
  temporary_.write("a.txt", "");
  EXPECT_THAT(found({root_}, root_ / "index"), ElementsAre("a.txt"));
}

TEST_F(ScanTest, PassesOverWhatIsNoFile) {
  ASSERT_EQ(::mkfifo((root_ / "pipe").c_str(), 0600), 0);
  EXPECT_THAT(found({root_}), ElementsAre());
}

TEST_F(ScanTest, ReportsALinkToNothing) {
  fs::create_symlink(root_ / "absent", root_ / "link.pdf");
  const auto result = scan({{root_}, {}});
  ASSERT_EQ(result->failures.size(), 1U);
  EXPECT_THAT(result->failures[0].error.message, HasSubstr("link.pdf"));
}

// Who may read everything meets nothing that is unreadable: while this lives, the process is somebody else.
class Nobody {
 public:
  Nobody() : is_root_(::geteuid() == 0) {
    if (is_root_) is_root_ = ::seteuid(65'534) == 0;
  }
  ~Nobody() {
    if (is_root_ && ::seteuid(0) != 0) std::abort();
  }
  Nobody(const Nobody&) = delete;
  Nobody& operator=(const Nobody&) = delete;

 private:
  bool is_root_;
};

TEST_F(ScanTest, ReportsAFolderThatCannotBeRead) {
  temporary_.write("closed/a.txt", "");
  temporary_.write("open/b.txt", "");
  fs::permissions(root_, fs::perms(0755));
  fs::permissions(root_ / "closed", fs::perms::none);
  const auto result = [&] {
    const Nobody nobody;
    return scan({{root_}, {}});
  }();
  fs::permissions(root_ / "closed", fs::perms::owner_all);
  ASSERT_TRUE(result);
  ASSERT_EQ(result->failures.size(), 1U);
  EXPECT_EQ(result->failures[0].path, (root_ / "closed").native());
  EXPECT_THAT(result->failures[0].error.message, HasSubstr("Permission denied"));
  EXPECT_EQ(result->files.size(), 1U) << "what stands beside it is found";
}

TEST_F(ScanTest, RefusesARootThatIsNotThere) {
  const auto result = scan({{root_, root_ / "absent"}, {}});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kNoInput);
  EXPECT_THAT(result.error().message, HasSubstr("absent"));
}

TEST(SourcePath, IsAbsoluteAndWithoutDetours) {
  EXPECT_EQ(source_path("/a/b/../c/./d.txt"), "/a/c/d.txt");
  EXPECT_EQ(source_path("/a/b/"), "/a/b");
  EXPECT_EQ(source_path("/"), "/");
  EXPECT_EQ(source_path("x"), (fs::current_path() / "x").native());
}

TEST(SourcePath, KnowsWhatIsBelow) {
  EXPECT_TRUE(is_at_or_below("/a/b", "/a"));
  EXPECT_TRUE(is_at_or_below("/a", "/a"));
  EXPECT_TRUE(is_at_or_below("/a", "/"));
  EXPECT_FALSE(is_at_or_below("/ab", "/a"));
  EXPECT_FALSE(is_at_or_below("/a", "/a/b"));
}

}  // namespace
}  // namespace disarm::source
