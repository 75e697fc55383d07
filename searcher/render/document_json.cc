#include "common/undoc/document_json.h"

#include <utility>

#include "searcher/render/document.h"
#include "searcher/render/paragraph_name.h"
#include "searcher/render/result_json.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

Json with_id(const std::string& id, const undoc::Paragraph& paragraph) {
  Json json = {{"id", id}, {"name", paragraph_name(id, paragraph.type, paragraph.label)}};
  json.update(undoc::to_json(paragraph));
  return json;
}

Json sources_of(const index::ResolutionRecord& record) {
  Json sources = Json::array();
  for (const index::SourceRecord& source : record.sources) {
    sources.push_back({{"locator", source.locator},
                       {"format", source.format},
                       {"characters", source.characters},
                       {"hash", source.hash}});
  }
  return sources;
}

Json paragraphs_of(const DocumentView& view, size_t begin, size_t end) {
  Json paragraphs = Json::array();
  for (size_t i = begin; i < end; ++i) {
    paragraphs.push_back(with_id(view.ids()[i], view.document().paragraphs[i]));
  }
  return paragraphs;
}

Json whole(const DocumentView& view) {
  Json json = {{"schema", kJsonSchema}};
  json.update(undoc::to_json(view.document()));
  json["paragraphs"] = paragraphs_of(view, view.begin(), view.end());
  json["sources"] = sources_of(view.record());
  json["declared"] = index::to_json(view.record().declared);
  return json;
}

Json one_paragraph(const DocumentView& view, size_t focus) {
  const std::string& symbol = view.document().symbol;
  return {{"schema", kJsonSchema},
          {"symbol", symbol.empty() ? Json(nullptr) : Json(symbol)},
          {"paragraph", with_id(view.ids()[focus], view.document().paragraphs[focus])},
          {"before", paragraphs_of(view, view.begin(), focus)},
          {"after", paragraphs_of(view, focus + 1, view.end())}};
}

Json shown_json(const DocumentView& view) {
  const auto focus = view.focus();
  return focus ? one_paragraph(view, *focus) : whole(view);
}

Json together(const ShownDocuments& shown) {
  Json documents = Json::array();
  for (const DocumentView& view : shown.views) documents.push_back(shown_json(view));
  return {{"schema", kJsonSchema}, {"documents", std::move(documents)}, {"missing", shown.missing}};
}

}  // namespace

std::string document_json(const ShownDocuments& shown) {
  const Json json = shown.are_several ? together(shown) : shown_json(shown.views.front());
  return to_json_text(json, kIndent) + '\n';
}

std::string document_ndjson(const ShownDocuments& shown) {
  std::string text;
  for (const DocumentView& view : shown.views) text += to_json_text(shown_json(view)) + '\n';
  return text;
}

}  // namespace disarm::render
