#include "indexer/extract/plain_text.h"

#include <gtest/gtest.h>

namespace disarm::extract {
namespace {

std::vector<std::string> lines_of(std::string_view bytes) {
  std::vector<std::string> lines;
  const StyledText text = extract_plain_text(bytes).value();
  for (const Line& line : text.lines) lines.push_back(plain_text(line));
  return lines;
}

TEST(PlainText, IsRecognisedByName) {
  EXPECT_TRUE(is_plain_text("any", "a.txt"));
  EXPECT_TRUE(is_plain_text("any", "A.TXT "));
  EXPECT_TRUE(is_plain_text("any", "README"));
  EXPECT_FALSE(is_plain_text("any", "a.docx"));
}

TEST(PlainText, KnowsEveryEndOfLine) {
  EXPECT_EQ(lines_of("one\ntwo\r\nthree\rfour\u0085five\u2028six\vseven"),
            (std::vector<std::string>{"one", "two", "three", "four", "five", "six", "seven"}));
}

TEST(PlainText, CountsPagesByFormFeeds) {
  const StyledText text = extract_plain_text("one\n\ftwo\n\f").value();
  ASSERT_EQ(text.lines.size(), 2U);
  EXPECT_EQ(text.lines[1].page, 2);
  EXPECT_EQ(text.pages, 2);
  EXPECT_DOUBLE_EQ(text.lines[1].box.top, 0);
}

TEST(PlainText, ReckonsPlacesFromColumnsAndRows) {
  const StyledText text = extract_plain_text("first\n\n    fourth column").value();
  ASSERT_EQ(text.lines.size(), 2U);
  EXPECT_EQ(text.geometry, Geometry::kTypewriter);
  EXPECT_DOUBLE_EQ(text.lines[1].box.left, 20);
  EXPECT_DOUBLE_EQ(text.lines[1].box.right, 85);
  EXPECT_DOUBLE_EQ(text.lines[1].box.top - text.lines[0].box.top, 24);
}

TEST(PlainText, SetsTheTextAfterSeveralBlanksApart) {
  const StyledText text = extract_plain_text("5.    Urges all States").value();
  ASSERT_EQ(text.lines[0].spans.size(), 2U);
  EXPECT_TRUE(text.lines[0].spans[1].after_gap);
  EXPECT_EQ(plain_text(text.lines[0]), "5. Urges all States");
}

TEST(PlainText, RaisesSuperscriptDigits) {
  const StyledText text = extract_plain_text("resolution 72/4\u00B9\u2070 and").value();
  ASSERT_EQ(text.lines[0].spans.size(), 3U);
  EXPECT_TRUE(text.lines[0].spans[1].superscript);
  EXPECT_EQ(text.lines[0].spans[1].text, "10 ");
}

TEST(PlainText, RefusesBinaryData) {
  const std::string binary("\x01\x02\x03\x04\x05 \x06\x07", 8);
  const auto result = extract_plain_text(binary);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kBadDocument);
}

}  // namespace
}  // namespace disarm::extract
