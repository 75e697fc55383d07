#include "searcher/render/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "searcher/render/result_html.h"
#include "searcher/render/timeline_svg.h"

namespace disarm::render {
namespace {

using testing::HasSubstr;
using testing::Not;

search::SearchResult hostile_result() {
  search::Hit hit;
  hit.rank = 1;
  hit.symbol = "A/RES/79/58";
  hit.title = "<script>alert(1)</script> & \"mines\"";
  hit.language = "en\" onload=\"x";
  hit.source = "a<b>.pdf";
  hit.passage = {
      "op5", undoc::ParagraphType::kOperative, "5", "Mines <b> & \x01 victims", {{0, 5}, {14, 21}}};
  search::SearchResult result;
  result.query = "mines <i>";
  result.total = 1;
  result.hits = {hit};
  result.facets = {{"year", true, {{"2022", 3, 9}, {"2024", 1, 8}}}, {"verb", false, {{"urge", 2, 5}}}};
  return result;
}

TEST(Html, EscapesEverything) {
  EXPECT_EQ(html_escaped("<a href=\"x\" b='y'>&"), "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  EXPECT_EQ(html_escaped(std::string("a\0b\x1b", 4)), "a\uFFFDb\uFFFD");
  EXPECT_EQ(html_escaped("états\n"), "états\n");
  const std::string page = render_html(hostile_result());
  for (const char* raw : {"<script", "<b>", "<i>", "onload=\""}) EXPECT_THAT(page, Not(HasSubstr(raw)));
}

TEST(Html, MarksWhatWasFound) {
  EXPECT_EQ(html_marked("a<b c", {{1, 3}}), "a<mark>&lt;b</mark> c");
  EXPECT_THAT(render_html(hostile_result()), HasSubstr("<span class=\"label\">OP 5</span> <mark>Mines</mark> "
                                                       "&lt;b&gt; &amp; \uFFFD <mark>victims</mark></p>"));
}

TEST(Html, StandsAlone) {
  const std::string page = render_html(hostile_result());
  EXPECT_THAT(page, HasSubstr("<a href=\"https://undocs.org/"));
  for (const char* loads : {"src=", "<link", "@import", "url("}) EXPECT_THAT(page, Not(HasSubstr(loads)));
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
}

TEST(Html, HasAPictureOfTimeAndATableOfOtherFacets) {
  const std::string page = render_html(hostile_result());
  EXPECT_THAT(page, HasSubstr("<svg role=\"img\""));
  EXPECT_THAT(page, HasSubstr("<title>2022: 3 of 9</title>"));
  EXPECT_THAT(page, HasSubstr("<title>2023: 0 of 0</title>")) << "a gap is shown";
  EXPECT_THAT(page, HasSubstr("<tr><td>urge</td><td class=\"number\">2</td>"));
  EXPECT_THAT(page, HasSubstr("1 to 1 of 1 resolution<"));
}

TEST(TimelineSvg, FitsAnyNumberOfValues) {
  EXPECT_EQ(timeline_svg({"year", true, {}}), "");
  search::Facet century{"year", true, {}};
  for (int year = 1946; year <= 2024; ++year) century.values.push_back({std::to_string(year), 1, 1});
  const std::string svg = timeline_svg(century);
  EXPECT_THAT(svg, HasSubstr("2024: 1 of 1"));
  EXPECT_THAT(svg, HasSubstr("<rect x=\"631.9\"")) << "the last, within 640";
  EXPECT_THAT(svg, HasSubstr(">1946</text>"));
  EXPECT_THAT(svg, Not(HasSubstr(">1947</text>"))) << "names must not run into one another";
}

}  // namespace
}  // namespace disarm::render
