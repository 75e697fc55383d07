#include "common/archive/locator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/text/unicode.h"

namespace disarm::archive {
namespace {

using namespace std::string_literals;

TEST(Locator, OfAnOrdinaryFileIsItsPath) {
  EXPECT_EQ(file_locator("/data/Résolution 79%2058!.pdf"), "/data/Résolution 79%2058!.pdf");
}

TEST(Locator, NamesMembersAtAnyDepth) {
  const std::string inner = member_locator(file_locator("/a.zip"), {"b.tar"});
  EXPECT_EQ(member_locator(inner, {"2024/c.pdf"}), "/a.zip!/b.tar!/2024/c.pdf");
  EXPECT_EQ(member_locator("/a.zip", {"c.pdf", 2}), "/a.zip!/c.pdf!#2");
}

TEST(Locator, IsPrintableWhateverTheNameHolds) {
  EXPECT_EQ(file_locator("/a\nb\x1b[31m"), "/a!x0ab!x1b[31m");
  EXPECT_EQ(file_locator("/caf\xE9.txt"), "/caf!xe9.txt");
  EXPECT_EQ(file_locator("/a\xE2\x80\xAEpdf.exe"), "/a!xe2!x80!xaepdf.exe") << "right-to-left override";
  EXPECT_EQ(file_locator("/\xEF\xBF\xBD"), "/\xEF\xBF\xBD") << "a real replacement character stays";
}

TEST(Locator, KeepsFoldersBelowTheirParents) {
  EXPECT_TRUE(file_locator("/d/b!/x").starts_with(file_locator("/d/b!") + "/"));
}

class LocatorRoundTrip : public testing::TestWithParam<std::string> {};

TEST_P(LocatorRoundTrip, GivesTheNamesBack) {
  const std::string& name = GetParam();
  for (const size_t occurrence : {size_t{1}, size_t{2}, size_t{31}}) {
    const std::string text =
        member_locator(member_locator(file_locator("/" + name), {name}), {name, occurrence});
    EXPECT_TRUE(text::is_valid_utf8(text));
    const auto parsed = parse_locator(text);
    ASSERT_TRUE(parsed) << text << ": " << parsed.error().message;
    EXPECT_EQ(*parsed, (Locator{"/" + name, {{name, 1}, {name, occurrence}}})) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(Names, LocatorRoundTrip,
                         testing::Values("a.pdf", "", "!", "!!", "a!/b", "a!x41", "a!#2", "!/", "..",
                                         "../../etc/passwd", "/absolute", "a\nb\r\tc", "\x80\xFF\xC3",
                                         "%21%2F", "\xE2\x80\xA8", "nul\0inside"s, "Резолюция", "!x!x!#!/"));

TEST(Locator, RefusesWhatIsNone) {
  for (const char* text :
       {"", "!/a", "/a!x4", "/a!xzz", "/a!#2", "/a.zip!/b!#", "/a.zip!/b!#0", "/a.zip!/b!#2c"}) {
    const auto parsed = parse_locator(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, ErrorCode::kUsage);
  }
}

TEST(Locator, KnowsItsArchives) {
  EXPECT_TRUE(is_member_of("/a.zip!/b.tar!/c", "/a.zip"));
  EXPECT_TRUE(is_member_of("/a.zip!/b.tar!/c", "/a.zip!/b.tar"));
  EXPECT_FALSE(is_member_of("/a.zip!/b.tar2!/c", "/a.zip!/b.tar"));
  EXPECT_FALSE(is_member_of("/a.zip", "/a.zip"));
  EXPECT_EQ(outermost("/a.zip!/b.tar!/c"), "/a.zip");
  EXPECT_EQ(outermost("/a.pdf"), "/a.pdf");
}

}  // namespace
}  // namespace disarm::archive
