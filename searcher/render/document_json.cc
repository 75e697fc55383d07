#include "common/undoc/document_json.h"

#include "searcher/render/document.h"
#include "searcher/render/result_json.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

Json with_id(const std::string& id, const undoc::Paragraph& paragraph) {
  Json json = {{"id", id}};
  json.update(undoc::to_json(paragraph));
  return json;
}

Json sources_of(const index::ResolutionRecord& record) {
  Json sources = Json::array();
  for (const index::SourceRecord& source : record.sources) {
    sources.push_back(
        {{"locator", source.locator}, {"format", source.format}, {"characters", source.characters}});
  }
  return sources;
}

}  // namespace

std::string document_json(const index::ResolutionRecord& record) {
  Json json = {{"schema", kJsonSchema}};
  json.update(undoc::to_json(record.document));
  const auto ids = undoc::paragraph_ids(record.document);
  Json paragraphs = Json::array();
  for (size_t i = 0; i < ids.size(); ++i)
    paragraphs.push_back(with_id(ids[i], record.document.paragraphs[i]));
  json["paragraphs"] = std::move(paragraphs);
  json["sources"] = sources_of(record);
  return to_json_text(json, kIndent) + '\n';
}

std::string paragraph_json(const index::ResolutionRecord& record, size_t place) {
  const Json json = {{"schema", kJsonSchema},
                     {"symbol", record.document.symbol},
                     {"paragraph", with_id(undoc::paragraph_ids(record.document)[place],
                                           record.document.paragraphs[place])}};
  return to_json_text(json, kIndent) + '\n';
}

}  // namespace disarm::render
