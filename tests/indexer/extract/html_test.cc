#include "indexer/extract/html.h"

#include <gmock/gmock.h>

#include "tests/indexer/extract/described.h"

namespace disarm::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> described_html(std::string_view html) {
  return described(extract_html(html).value());
}

TEST(Html, KeepsBlocksAndStyles) {
  EXPECT_THAT(described_html("<!DOCTYPE html><html><body><h1>Safe harbours</h1>"
                             "<p><i>Recalling</i> the <b>first</b> report,<sup>1</sup>\nand more<br>on a line"
                             "<p style='font-style: italic; font-weight:700'>Both</body></html>"),
              ElementsAre("| *b*Safe harbours", "| *i*Recalling| the |*b*first| report,|^1| and more",
                          "  on a line", "| *bi*Both"));
}

TEST(Html, LeavesOutWhatIsNotText) {
  EXPECT_THAT(described_html("<html><head><title>x</title><style>p {}</style></head><body><nav>Home</nav>"
                             "<script>var a = 1;</script><p>Text<!-- not this --></p>"
                             "<div style=\"display: none\">hidden</div></body></html>"),
              ElementsAre("| Text"));
}

TEST(Html, PrintsTheNumbersOfLists) {
  EXPECT_THAT(described_html("<html><body><ol start=3><li>Urges<ol type=a><li>one<li>two</ol><li>Decides"
                             "<li value=9>Requests</ol><ul><li>point</ul>"
                             "<ol style='list-style:none'><li>bare</ol></body></html>"),
              ElementsAre("| 3. Urges", "| (a) one", "| (b) two", "| 4. Decides", "| 9. Requests",
                          "| \u2022 point", "| bare"));
}

TEST(Html, MakesRowsOfTables) {
  EXPECT_THAT(described_html("<html><body><table><tr><th>State</th><th>Mines</th></tr>"
                             "<tr><td><p>A</p></td><td>12</td></tr></table></body></html>"),
              ElementsAre("| *b*State |>*b*Mines", "| A |>12"));
}

TEST(Html, ReadsTablesThatLayOutThePage) {
  EXPECT_THAT(described_html("<html><body><table><tr><td>Menu</td><td><p>First</p><p>Second</p></td></tr>"
                             "</table></body></html>"),
              ElementsAre("| Menu", "| First", "| Second"));
}

TEST(Html, TiesNotesToTheirMarks) {
  const auto pandoc = described_html(
      "<html><body><p>Convention,<a href='#fn1' class='footnote-ref' id='fnref1'><sup>1</sup></a> which</p>"
      "<section class='footnotes'><ol><li id='fn1'><p>See there.<a href='#fnref1'>\u21A9</a></p></li></ol>"
      "</section></body></html>");
  EXPECT_THAT(pandoc, ElementsAre("| Convention,|^1| which", "| ^1| See there."));
  const auto office = described_html(
      "<html><body><p>Convention,<a href='#_ftn1' name='_ftnref1'>[1]</a> which</p>"
      "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> See there.</p></div></body></html>");
  EXPECT_THAT(office, ElementsAre("| Convention,|^1| which", "| ^1| See there."));
}

TEST(Html, LeavesOtherLinksAlone) {
  EXPECT_THAT(
      described_html("<html><body><p><a href='#s1'>1</a> Scope</p><h2 id='s1'>Scope</h2></body></html>"),
      ElementsAre("| 1 Scope", "| *b*Scope"));
}

TEST(Html, FollowsTheDeclaredCharset) {
  EXPECT_THAT(
      described_html("<html><head><meta charset=windows-1251></head><body><p>\xD0\xE5\xE7</body></html>"),
      ElementsAre("| Рез"));
}

TEST(Html, CountsPages) {
  const StyledText text =
      extract_html("<html><body><p>one</p><p style='page-break-before:always'>two</p></body></html>").value();
  EXPECT_EQ(text.pages, 2);
  EXPECT_EQ(text.lines.back().page, 2);
}

TEST(Html, RefusesBottomlessPages) {
  std::string deep = "<html><body>";
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  EXPECT_FALSE(extract_html(deep + "text").has_value());
}

TEST(Html, SurvivesUnclosedTags) {
  std::string page = "<html><body>";
  for (int i = 0; i < 300; ++i) page += "<font><b>word ";
  const StyledText text = extract_html(page).value();
  ASSERT_EQ(text.lines.size(), 1U);
  EXPECT_EQ(plain_text(text.lines.front()).size(), 300 * 5U);
}

TEST(Html, IsKnownByContent) {
  EXPECT_TRUE(is_html("<!-- saved --><!DOCTYPE HTML><title>", "a.pdf"));
  EXPECT_TRUE(is_html("<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", "a.xml"));
  EXPECT_TRUE(is_html("<p>A fragment", "a.HTML"));
  EXPECT_FALSE(is_html("The tag <html> begins a page", "a.txt"));
  EXPECT_FALSE(is_html("<?xml version='1.0'?><tmx>", "a.tmx"));
}

}  // namespace
}  // namespace disarm::extract
