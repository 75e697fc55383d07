#include "searcher/render/result_json.h"

#include "common/text/unicode.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json highlights_of(const search::Passage& passage) {
  const std::string_view text = passage.text;
  Json highlights = Json::array();
  for (const search::ByteRange& range : passage.highlights) {
    const size_t begin = text::count_code_points(text.substr(0, range.begin));
    const size_t length = text::count_code_points(text.substr(range.begin, range.end - range.begin));
    highlights.push_back({begin, begin + length});
  }
  return highlights;
}

Json to_json(const search::Passage& passage) {
  if (passage.id.empty()) return nullptr;
  return {{"id", passage.id},
          {"type", undoc::to_string(passage.type)},
          {"label", text_or_null(passage.label)},
          {"text", passage.text},
          {"highlights", highlights_of(passage)}};
}

std::string_view name_of(search::Unit unit) {
  return unit == search::Unit::kParagraph ? "paragraph" : "resolution";
}

}  // namespace

Json to_json(const search::Hit& hit) {
  return {{"rank", hit.rank},
          {"score", hit.score},
          {"symbol", text_or_null(hit.symbol)},
          {"title", text_or_null(hit.title)},
          {"date", text_or_null(hit.date)},
          {"agenda_items", hit.agenda_items},
          {"source", text_or_null(hit.source)},
          {"paragraph", to_json(hit.passage)}};
}

Json to_json(const search::SearchResult& result) {
  Json hits = Json::array();
  for (const search::Hit& hit : result.hits) hits.push_back(to_json(hit));
  return {{"schema", kJsonSchema},
          {"query", result.query},
          {"unit", name_of(result.unit)},
          {"total", result.total},
          {"total_is_exact", result.total_is_exact},
          {"offset", result.offset},
          {"hits", std::move(hits)}};
}

std::string render_json(const search::SearchResult& result) {
  return to_json_text(to_json(result), kIndent) + '\n';
}

std::string render_batch_line(const search::SearchResult& result, std::string_view query_id) {
  Json json = to_json(result);
  json["id"] = query_id;
  return to_json_text(json) + '\n';
}

std::string render_ndjson(const search::SearchResult& result) {
  std::string lines;
  for (const search::Hit& hit : result.hits) lines += to_json_text(to_json(hit)) + '\n';
  return lines;
}

}  // namespace disarm::render
