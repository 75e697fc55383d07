#include "indexer/extract/front_matter.h"

#include <gtest/gtest.h>

#include "indexer/extract/markdown.h"

namespace disarm::extract {
namespace {

TEST(FrontMatter, DeclaresWhatTheTextDoesNotSay) {
  const FrontMatter matter = split_front_matter(
      "---\nsymbol: A/RES/79/390\nrecord_id: 4071234\ntitle: Safe harbours: marking of routes :\n"
      "date: \"2024-12-31\"  \nlanguage: 'en'\nkeywords:\n  - mines\n  - harbours\n# a comment\n---\nText\n");
  EXPECT_EQ(matter.declared.symbol, "A/RES/79/390");
  EXPECT_EQ(matter.declared.title, "Safe harbours: marking of routes :");
  EXPECT_EQ(matter.declared.date, "2024-12-31");
  EXPECT_EQ(matter.declared.language, "en");
  EXPECT_EQ(matter.body, "Text\n");
}

TEST(FrontMatter, ReadsFoldedTitles) {
  EXPECT_EQ(split_front_matter("---\r\ntitle: >\r\n  Safe\r\n  harbours\r\n...\r\nText").declared.title,
            "Safe harbours");
}

TEST(FrontMatter, IsNotEveryRule) {
  for (const char* text :
       {"---\n\nText: with a colon\n\n---\n", "---\nJust a line\n---\n", "---\nsymbol: open", "symbol: x"}) {
    EXPECT_EQ(split_front_matter(text).body, text);
  }
}

TEST(FrontMatter, IsNoTextOfMarkdown) {
  const StyledText text = extract_markdown("---\nsymbol: A/RES/79/390\n---\n1. Urges\n").value();
  ASSERT_EQ(text.lines.size(), 1U);
  EXPECT_EQ(plain_text(text.lines.front()), "1. Urges");
  EXPECT_EQ(text.declared.symbol, "A/RES/79/390");
}

}  // namespace
}  // namespace disarm::extract
