#include "searcher/render/result_citations.h"

#include "searcher/render/bibliography.h"
#include "searcher/render/reference.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

}  // namespace

std::string render_footnotes(const search::SearchResult& result) {
  std::string text;
  for (const search::Hit& hit : result.hits) text += footnote_of(reference_of(hit, result.unit)) + '\n';
  return text;
}

std::string render_bibtex(const search::SearchResult& result) {
  std::string text;
  for (const search::Hit& hit : result.hits) {
    if (!text.empty()) text += '\n';
    text += bibtex_entry(reference_of(hit, result.unit));
  }
  return text;
}

std::string render_csl(const search::SearchResult& result) {
  Json items = Json::array();
  for (const search::Hit& hit : result.hits) items.push_back(csl_item(reference_of(hit, result.unit)));
  return to_json_text(items, kIndent) + '\n';
}

}  // namespace disarm::render
