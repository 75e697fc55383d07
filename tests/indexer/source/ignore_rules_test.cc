#include "indexer/source/ignore_rules.h"

#include <gtest/gtest.h>

namespace disarm::source {
namespace {

bool leaves_out(std::string_view text, std::string_view path, bool is_folder = false) {
  const IgnoreRules rules = IgnoreRules::parse(text);
  const IgnoreRule* rule = rules.decide(path, is_folder);
  return rule != nullptr && !rule->is_taking_back;
}

TEST(IgnoreRules, FindNamesAtAnyDepth) {
  EXPECT_TRUE(leaves_out("*.tmp", "a.tmp"));
  EXPECT_TRUE(leaves_out("*.tmp", "x/y/a.tmp"));
  EXPECT_FALSE(leaves_out("*.tmp", "a.pdf"));
}

TEST(IgnoreRules, WithASlashStartFromTheirFolder) {
  EXPECT_TRUE(leaves_out("/a", "a"));
  EXPECT_FALSE(leaves_out("/a", "x/a"));
  EXPECT_TRUE(leaves_out("old/a", "old/a"));
  EXPECT_FALSE(leaves_out("old/a", "x/old/a"));
}

TEST(IgnoreRules, WithASlashAtTheEndAreForFolders) {
  EXPECT_TRUE(leaves_out("cache/", "x/cache", true));
  EXPECT_FALSE(leaves_out("cache/", "x/cache", false));
}

TEST(IgnoreRules, LetTheLastOneDecide) {
  EXPECT_FALSE(leaves_out("*.tmp\n!keep.tmp", "keep.tmp"));
  EXPECT_TRUE(leaves_out("!keep.tmp\n*.tmp", "keep.tmp"));
}

TEST(IgnoreRules, PassOverCommentsAndEmptyLines) {
  EXPECT_TRUE(IgnoreRules::parse("# all\n\n   \r\n/\n").is_empty());
  EXPECT_TRUE(leaves_out("\\#a", "#a"));
  EXPECT_TRUE(leaves_out("\\!a", "!a"));
}

TEST(IgnoreRules, KnowTheirLines) {
  const IgnoreRules rules = IgnoreRules::parse("\xEF\xBB\xBF# all\r\n*.tmp  \r\nb");
  EXPECT_EQ(rules.decide("a.tmp", false)->line, 2U);
  EXPECT_EQ(rules.decide("a.tmp", false)->text, "*.tmp");
  EXPECT_EQ(rules.decide("b", false)->line, 3U);
  EXPECT_EQ(rules.decide("c", false), nullptr);
}

TEST(IgnoreRules, KeepAnEscapedBlank) {
  EXPECT_TRUE(leaves_out("a\\ ", "a "));
}

}  // namespace
}  // namespace disarm::source
