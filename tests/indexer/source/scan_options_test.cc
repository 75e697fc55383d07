// What options and .disarmignore files leave out, and how it is told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "indexer/source/scan.h"
#include "tests/support/temporary_folder.h"

namespace disarm::source {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

class ScanOptionsTest : public testing::Test {
 protected:
  Scan scan_with(ScanOptions options) {
    if (options.roots.empty()) options.roots = {root_};
    const auto result = scan(options);
    EXPECT_TRUE(result) << result.error().message;
    return result.value_or(Scan());
  }

  std::vector<std::string> found(const ScanOptions& options = {}) {
    std::vector<std::string> names;
    for (const SourceFile& file : scan_with(options).files) names.push_back(relative(file.path));
    return names;
  }

  std::vector<std::pair<std::string, std::string>> skipped(const ScanOptions& options = {}) {
    std::vector<std::pair<std::string, std::string>> skips;
    for (const ScanSkip& skip : scan_with(options).skipped)
      skips.emplace_back(relative(skip.path), skip.reason);
    return skips;
  }

  std::string relative(const std::string& path) const { return path.substr(root_.native().size() + 1); }

  TemporaryFolder temporary_;
  fs::path root_ = temporary_.path();
};

TEST_F(ScanOptionsTest, ExcludesByPattern) {
  temporary_.write("a.pdf", "");
  temporary_.write("a.tmp", "");
  temporary_.write("drafts/b.pdf", "");
  const ScanOptions options{.exclude = {"*.tmp", "/drafts/"}};
  EXPECT_THAT(found(options), ElementsAre("a.pdf"));
  EXPECT_THAT(skipped(options), ElementsAre(Pair("a.tmp", "left out by --exclude '*.tmp'"),
                                            Pair("drafts", "left out by --exclude '/drafts/'")));
}

TEST_F(ScanOptionsTest, IncludesByPattern) {
  temporary_.write("a.pdf", "");
  temporary_.write("x/b.pdf", "");
  temporary_.write("x/c.txt", "");
  const ScanOptions options{.include = {"*.pdf"}};
  EXPECT_THAT(found(options), ElementsAre("a.pdf", "x/b.pdf"));
  EXPECT_THAT(skipped(options), ElementsAre(Pair("x/c.txt", HasSubstr("--include"))));
}

TEST_F(ScanOptionsTest, ExclusionGoesBeforeInclusion) {
  temporary_.write("a.pdf", "");
  temporary_.write("b.pdf", "");
  EXPECT_THAT(found({.exclude = {"a*", "!a.pdf", "b*"}, .include = {"*.pdf"}}), ElementsAre("a.pdf"));
}

TEST_F(ScanOptionsTest, ObeysIgnoreFiles) {
  temporary_.write(".disarmignore", "*.tmp\n/only-here\n");
  temporary_.write("x/.disarmignore", "!keep.tmp\n");
  temporary_.write("only-here", "");
  temporary_.write("x/only-here", "");
  temporary_.write("x/keep.tmp", "");
  temporary_.write("x/other.tmp", "");
  temporary_.write("keep.tmp", "");
  EXPECT_THAT(found(), ElementsAre("x/keep.tmp", "x/only-here"));
  EXPECT_THAT(skipped(),
              testing::Contains(Pair(
                  "x/other.tmp", "left out by '*.tmp' in " + (root_ / ".disarmignore, line 1").native())));
  EXPECT_THAT(found({.with_ignore_files = false}),
              ElementsAre("keep.tmp", "only-here", "x/keep.tmp", "x/only-here", "x/other.tmp"));
}

TEST_F(ScanOptionsTest, TheCommandLineGoesBeforeIgnoreFiles) {
  temporary_.write(".disarmignore", "*.tmp\n");
  temporary_.write("a.tmp", "");
  EXPECT_THAT(found({.exclude = {"!a.tmp"}}), ElementsAre("a.tmp"));
}

TEST_F(ScanOptionsTest, ReportsAnIgnoreFileThatIsNone) {
  fs::create_directory(root_ / ".disarmignore");
  temporary_.write("a.pdf", "");
  EXPECT_EQ(scan_with({}).failures.size(), 1U);
  EXPECT_THAT(found(), ElementsAre("a.pdf"));
}

TEST_F(ScanOptionsTest, TakesHiddenFilesWhenAsked) {
  temporary_.write(".hidden/a.pdf", "");
  temporary_.write(".disarmignore", "");
  EXPECT_THAT(skipped(), ElementsAre(Pair(".disarmignore", "a list of patterns"), Pair(".hidden", "hidden")));
  EXPECT_THAT(found({.with_hidden = true}), ElementsAre(".hidden/a.pdf"));
}

TEST_F(ScanOptionsTest, EntersLinkedFoldersAtTheirOwnPlace) {
  temporary_.write("z/1.txt", "");
  fs::create_directory_symlink(root_ / "z", root_ / "a");
  EXPECT_THAT(found(), ElementsAre("z/1.txt"));
  EXPECT_THAT(skipped(), ElementsAre(Pair("a", HasSubstr("another place"))));
}

TEST_F(ScanOptionsTest, FollowsLinksUnlessForbidden) {
  const TemporaryFolder elsewhere;
  elsewhere.write("1.txt", "");
  fs::create_directory_symlink(elsewhere.path(), root_ / "a");
  fs::create_symlink(elsewhere.path() / "1.txt", root_ / "b.txt");
  EXPECT_THAT(found(), ElementsAre("a/1.txt", "b.txt"));
  EXPECT_THAT(found({.follows_links = false}), IsEmpty());
  EXPECT_THAT(skipped({.follows_links = false}), ElementsAre(Pair("a", "a link"), Pair("b.txt", "a link")));
}

TEST_F(ScanOptionsTest, NeverOpensWhatIsNoFile) {
  ASSERT_EQ(::mkfifo((root_ / "pipe").c_str(), 0600), 0);
  const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
  (root_ / "s").native().copy(address.sun_path, sizeof address.sun_path - 1);
  ASSERT_EQ(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  fs::create_symlink("/dev/zero", root_ / "zero.pdf");
  EXPECT_THAT(skipped(),
              ElementsAre(Pair("pipe", "a named pipe"), Pair("s", "a socket"), Pair("zero.pdf", "a device")));
  ::close(fd);
}

TEST_F(ScanOptionsTest, StaysOnTheFileSystemWhenAsked) {
  if (!fs::exists("/dev/shm") || !fs::exists("/proc/self")) GTEST_SKIP() << "needs other file systems";
  fs::create_directory_symlink("/dev/shm", root_ / "other");
  struct stat here {};
  struct stat there {};
  ASSERT_EQ(::stat(root_.c_str(), &here) + ::stat("/dev/shm", &there), 0);
  if (here.st_dev == there.st_dev) GTEST_SKIP() << "needs another file system at /dev/shm";
  EXPECT_THAT(skipped({.stays_on_file_system = true}), ElementsAre(Pair("other", "on another file system")));
}

TEST_F(ScanOptionsTest, AMissingPathOfAListIsAFailureOfItsOwn) {
  temporary_.write("a.pdf", "");
  const Scan result = scan_with({.roots = {root_ / "a.pdf"}, .listed = {root_ / "absent.pdf"}});
  EXPECT_EQ(result.files.size(), 1U);
  ASSERT_EQ(result.failures.size(), 1U);
  EXPECT_THAT(result.failures[0].error.message, HasSubstr("absent.pdf"));
}

TEST_F(ScanOptionsTest, TakesWhatIsNamedWhateverTheOptionsSay) {
  temporary_.write("a.tmp", "");
  const ScanOptions options{.roots = {root_, root_ / "a.tmp"}, .exclude = {"*.tmp"}};
  EXPECT_THAT(found(options), ElementsAre("a.tmp"));
  EXPECT_THAT(skipped(options), IsEmpty());
}

TEST_F(ScanOptionsTest, KeepsNamesAsBytes) {
  temporary_.write("a\nb\xFF.pdf", "");
  EXPECT_THAT(found(), ElementsAre("a\nb\xFF.pdf"));
  fs::create_symlink("nowhere", root_ / "c\x1b[31m");
  EXPECT_THAT(scan_with({}).failures.at(0).error.message, HasSubstr("c!x1b[31m"));
}

}  // namespace
}  // namespace disarm::source
