#include "searcher/render/result_html.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/undoc/symbol.h"
#include "searcher/render/facet_json.h"
#include "searcher/render/html.h"
#include "searcher/render/paragraph_name.h"
#include "searcher/render/reference.h"
#include "searcher/render/timeline_svg.h"

namespace disarm::render {
namespace {

constexpr size_t kMostValues = 20;  // of a table; a page is no data file

std::string facet_table(const search::Facet& facet) {
  std::string rows;
  const size_t shown = std::min(facet.values.size(), kMostValues);
  for (size_t i = 0; i < shown; ++i) {
    const search::FacetValue& value = facet.values[i];
    rows += fmt::format("<tr><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n",
                        html_escaped(value.value), value.count, value.all);
  }
  if (shown < facet.values.size()) {
    rows +=
        fmt::format("<tr><td>and {} more values</td><td></td><td></td></tr>\n", facet.values.size() - shown);
  }
  return fmt::format("<table>\n<tr><th>{}</th><th>matches</th><th>in the index</th></tr>\n{}</table>\n",
                     html_escaped(facet.name), rows);
}

std::string facet_part(const search::Facet& facet, search::Unit unit) {
  if (!facet.is_time) return facet_table(facet);
  const std::string picture = timeline_svg(facet);
  if (picture.empty()) return {};
  return fmt::format("<figure>\n{}<figcaption class=\"facts\">{}s by {}</figcaption>\n</figure>\n", picture,
                     unit_name(unit), html_escaped(facet.name));
}

std::string heading_of(const search::Hit& hit) {
  const std::string symbol =
      html_escaped(hit.symbol.empty() ? "(no symbol)" : undoc::display_symbol(hit.symbol));
  const std::string url = url_of(reference_of(hit, search::Unit::kResolution));
  const std::string link =
      url.empty() ? symbol : fmt::format("<a href=\"{}\">{}</a>", html_escaped(url), symbol);
  return fmt::format("<h2>{}. {} {}</h2>\n", hit.rank, link, html_escaped(hit.title));
}

std::string facts_of(const search::Hit& hit) {
  std::vector<std::string> facts;
  if (!hit.date.empty()) facts.push_back(hit.date);
  if (!hit.agenda_items.empty()) {
    facts.push_back(fmt::format("agenda item{} {}", hit.agenda_items.size() > 1 ? "s" : "",
                                fmt::join(hit.agenda_items, ", ")));
  }
  facts.push_back(fmt::format("score {:.2f}", hit.score));
  if (!hit.source.empty()) facts.push_back(hit.source);
  return fmt::format("<p class=\"facts\">{}</p>\n", html_escaped(fmt::format("{}", fmt::join(facts, " · "))));
}

std::string passage_of(const search::Passage& passage, const std::string& language) {
  if (passage.id.empty()) return {};
  const std::string attribute =
      language.empty() ? std::string() : fmt::format(" lang=\"{}\"", html_escaped(language));
  return fmt::format("<p dir=\"auto\"{}><span class=\"label\">{}</span> {}</p>\n", attribute,
                     html_escaped(paragraph_name(passage)), html_marked(passage.text, passage.highlights));
}

std::string folded_in(const search::Hit& hit) {
  std::vector<std::string> others;
  for (const search::FoldedHit& other : hit.folded) {
    std::string name = undoc::display_symbol(other.symbol);
    if (!other.passage.empty()) name += '#' + other.passage;
    others.push_back(other.date.empty() ? name : fmt::format("{} ({})", name, other.date));
  }
  if (others.empty()) return {};
  return fmt::format("<p class=\"facts\">also: {}</p>\n",
                     html_escaped(fmt::format("{}", fmt::join(others, ", "))));
}

std::string article_of(const search::Hit& hit) {
  std::string article =
      "<article>\n" + heading_of(hit) + facts_of(hit) + passage_of(hit.passage, hit.language);
  for (const search::Passage& passage : hit.next_passages) article += passage_of(passage, hit.language);
  return article + folded_in(hit) + "</article>\n";
}

std::string summary_of(const search::SearchResult& result) {
  const std::string_view plural = result.total == 1 ? "" : "s";
  const bool is_grouped = result.group != search::Grouping::kNone;
  const std::string total = is_grouped ? fmt::format("{} group{} with {} {}s", result.total, plural,
                                                     result.matches, unit_name(result.unit))
                                       : fmt::format("{} {}{}", result.total, unit_name(result.unit), plural);
  if (result.hits.empty()) return fmt::format("<p class=\"facts\">{}</p>\n", total);
  return fmt::format("<p class=\"facts\">{} to {} of {}</p>\n", result.hits.front().rank,
                     result.hits.back().rank, total);
}

}  // namespace

std::string render_html(const search::SearchResult& result) {
  std::string body = fmt::format("<h1>{}</h1>\n{}", html_escaped(result.query), summary_of(result));
  for (const std::string& note : result.notes) {
    body += fmt::format("<p class=\"facts\">{}</p>\n", html_escaped(note));
  }
  for (const search::Facet& facet : result.facets) body += facet_part(facet, result.unit);
  for (const search::Hit& hit : result.hits) body += article_of(hit);
  return html_page({result.query, body});
}

}  // namespace disarm::render
