#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/archive/walk.h"
#include "tests/common/archive/recorder.h"
#include "tests/support/archive_builder.h"
#include "tests/support/temporary_folder.h"

namespace disarm::archive {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Key;
using testing::Pair;

class WalkLimits : public testing::Test {
 protected:
  Recorder walk(const std::string& bytes, const ArchiveLimits& limits) {
    const auto path = folder_.write("a.bin", bytes).native();
    Recorder recorder(path);
    EXPECT_TRUE(walk_archive(path, {.limits = limits}, recorder));
    return recorder;
  }

  TemporaryFolder folder_;
};

std::string zeros(size_t megabytes) {
  return std::string(megabytes << 20, '\0');
}

TEST_F(WalkLimits, Depth) {
  std::string archive = make_archive({"zip"}, {{"core.txt", "text"}});
  for (int i = 0; i < 3; ++i) {
    archive = make_archive({"zip"}, {{"a.zip", archive}, {"beside.txt", "text"}});
  }
  const auto told = walk(archive, {.depth = 3});
  EXPECT_THAT(told.members, ElementsAre(Key("!/a.zip!/a.zip!/beside.txt"), Key("!/a.zip!/beside.txt"),
                                        Key("!/beside.txt")));
  EXPECT_THAT(told.failures, ElementsAre(Pair("!/a.zip!/a.zip!/a.zip", HasSubstr("deep"))));
  EXPECT_THAT(walk(archive, {.depth = 4}).failures, IsEmpty());
}

TEST_F(WalkLimits, Entries) {
  const auto archive = make_archive({"zip"}, {{"1", "a"}, {"2", "b"}, {"3", "c"}});
  const auto told = walk(archive, {.entries = 2});
  EXPECT_THAT(told.members, ElementsAre(Key("!/1"), Key("!/2")));
  EXPECT_THAT(told.failures, ElementsAre(Pair("", HasSubstr("more than 2 entries"))));
}

TEST_F(WalkLimits, OneMemberThatIsTooLarge) {
  for (const char* format : {"zip", "pax", "7zip"}) {
    const auto archive = make_archive({format}, {{"1", "a"}, {"2", zeros(3)}, {"3", "c"}});
    const auto told = walk(archive, {.member_bytes = 2 << 20});
    EXPECT_THAT(told.members, ElementsAre(Key("!/1"), Key("!/3"))) << format;
    EXPECT_THAT(told.failures, ElementsAre(Pair("!/2", HasSubstr("larger than 2 MB")))) << format;
  }
}

TEST_F(WalkLimits, BytesReallyProduced) {
  const auto archive = make_archive({"pax"}, {{"1", zeros(2)}, {"2", zeros(2)}, {"3", "c"}});
  const auto told = walk(archive, {.total_bytes = 3 << 20});
  EXPECT_THAT(told.members, ElementsAre(Key("!/1")));
  EXPECT_THAT(told.failures,
              ElementsAre(Pair("", HasSubstr("more than 3 MB")), Pair("!/2", HasSubstr("more than 3 MB"))));
}

TEST_F(WalkLimits, Ratio) {
  const auto bomb = make_archive({"pax", "gzip"}, {{"1", "a"}, {"2", zeros(40)}});
  const auto told = walk(bomb, {});
  EXPECT_THAT(told.members, ElementsAre(Key("!/1")));
  EXPECT_THAT(told.failures, Contains(Pair("", HasSubstr("250 times"))));
}

TEST_F(WalkLimits, RatioOfASmallBombWithinALargeArchive) {
  const auto bomb = make_archive({"pax", "gzip"}, {{"2", zeros(40)}});
  std::string noise;
  for (uint32_t i = 0, x = 1; i < 1'000'000; ++i)
    noise += static_cast<char>((x = x * 1664525 + 1013904223) >> 24);
  const auto told = walk(make_archive({"zip"}, {{"0", noise}, {"b.tgz", bomb}, {"c.txt", "c"}}), {});
  EXPECT_THAT(told.members, ElementsAre(Key("!/0"), Key("!/c.txt")));
  EXPECT_THAT(told.failures, Contains(Pair("!/b.tgz", HasSubstr("250 times"))));
}

TEST_F(WalkLimits, SmallPagesOfBlanksAreNoBombs) {
  const auto archive = make_archive({"zip"}, {{"1", zeros(10)}});
  EXPECT_THAT(walk(archive, {}).failures, IsEmpty());
}

}  // namespace
}  // namespace disarm::archive
