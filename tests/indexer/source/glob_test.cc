#include "indexer/source/glob.h"

#include <gtest/gtest.h>

namespace disarm::source {
namespace {

struct Case {
  const char* pattern;
  const char* path;
  bool matches;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.pattern << " on " << c.path;
}

class GlobTest : public testing::TestWithParam<Case> {};

TEST_P(GlobTest, Matches) {
  const auto& [pattern, path, matches] = GetParam();
  EXPECT_EQ(Glob(pattern).matches(path), matches);
}

INSTANTIATE_TEST_SUITE_P(
    Names, GlobTest,
    testing::Values(Case{"a.pdf", "a.pdf", true}, Case{"a.pdf", "b.pdf", false}, Case{"*.pdf", "a.pdf", true},
                    Case{"*.pdf", ".pdf", true}, Case{"*.pdf", "a.pdf.tmp", false}, Case{"*", "", true},
                    Case{"*", "a/b", false}, Case{"a*b*c", "a-b-b-c", true}, Case{"a*b*c", "a-b-c-d", false},
                    Case{"?.pdf", "é.pdf", true}, Case{"??.pdf", "é.pdf", false},
                    Case{"?.pdf", "\xE9.pdf", true}, Case{"a?b", "a/b", false}, Case{"[a-c]1", "b1", true},
                    Case{"[a-c]1", "d1", false}, Case{"[!a-c]1", "d1", true}, Case{"[^a-c]1", "a1", false},
                    Case{"[а-я]", "ж", true}, Case{"[]]", "]", true}, Case{"[\\]]", "]", true},
                    Case{"[a-]", "-", true}, Case{"[a", "[a", true}, Case{"[a", "a", false},
                    Case{"\\*", "*", true}, Case{"\\*", "a", false}, Case{"\\", "\\", true},
                    Case{"***.pdf", "a.pdf", true}, Case{"\xE9", "\xE9", true}, Case{"\xE9", "\xE8", false}));

INSTANTIATE_TEST_SUITE_P(Paths, GlobTest,
                         testing::Values(Case{"a/b", "a/b", true}, Case{"a/b", "a/b/c", false},
                                         Case{"a/*/c", "a/b/c", true}, Case{"a/*/c", "a/b/b/c", false},
                                         Case{"**/c", "c", true}, Case{"**/c", "a/b/c", true},
                                         Case{"a/**/c", "a/c", true}, Case{"a/**/c", "a/b/b/c", true},
                                         Case{"a/**/c", "b/c", false}, Case{"a/**", "a/b/c", true},
                                         Case{"a/**", "a", false}, Case{"**", "a/b", true},
                                         Case{"**/**/c", "c", true}, Case{"**/b/**/d", "a/b/c/b/d", true},
                                         Case{"a**/c", "ab/c", true}, Case{"a**/c", "a/b/c", false}));

TEST(Glob, TakesNoLongerThanTheProductOfTheLengths) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_FALSE(Glob(pattern + "b").matches(std::string(5'000, 'a')));
}

}  // namespace
}  // namespace disarm::source
