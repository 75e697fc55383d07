#include "indexer/extract/html_tag.h"

#include <gtest/gtest.h>

namespace disarm::extract {
namespace {

TEST(ParseHtmlTag, ReadsNameAndDirectionInEitherCase) {
  EXPECT_EQ(parse_html_tag("<sup>").name, "sup");
  EXPECT_FALSE(parse_html_tag("<sup>").closing);
  EXPECT_EQ(parse_html_tag("</SUP>").name, "sup");
  EXPECT_TRUE(parse_html_tag("</SUP>").closing);
  EXPECT_EQ(parse_html_tag("<br/>").name, "br");
}

TEST(ParseHtmlTag, KnowsTagsFromWordsInAngleBrackets) {
  EXPECT_TRUE(parse_html_tag("<span class='x'>").known);
  EXPECT_TRUE(parse_html_tag("<!-- a note to the editor -->").known);
  EXPECT_FALSE(parse_html_tag("<see below>").known);
}

TEST(TextOfHtml, DropsTagsAndComments) {
  EXPECT_EQ(text_of_html("<p>Two <b>bold</b> words<!-- secret --></p>"), "Two bold words\n");
  EXPECT_EQ(text_of_html("one<br>two"), "one\ntwo");
}

TEST(TextOfHtml, LosesNoText) {
  EXPECT_EQ(text_of_html("3 < 5 and <name>"), "3 < 5 and <name>");
  EXPECT_EQ(text_of_html("an open <!-- comment"), "an open <!-- comment");
}

}  // namespace
}  // namespace disarm::extract
