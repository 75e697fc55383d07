#include "searcher/render/result_json.h"

#include "searcher/render/facet_json.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

}  // namespace

Json to_json(const search::Hit& hit, const HitFields& members) {
  Json json = Json::object();
  for (const HitField* member : members) json[std::string(member->name)] = member->value(hit);
  return json;
}

Json to_json(const search::SearchResult& result, const HitFields& members) {
  Json hits = Json::array();
  for (const search::Hit& hit : result.hits) hits.push_back(to_json(hit, members));
  Json facets = Json::array();
  for (const search::Facet& facet : result.facets) facets.push_back(facet_json(facet));
  return {{"schema", kJsonSchema},
          {"query", result.query},
          {"unit", unit_name(result.unit)},
          {"total", result.total},
          {"total_is_exact", result.total_is_exact},
          {"offset", result.offset},
          {"hits", std::move(hits)},
          {"facets", std::move(facets)},
          {"notes", result.notes}};
}

std::string render_batch_line(const search::SearchResult& result, std::string_view query_id) {
  Json json = to_json(result, json_members());
  json["id"] = query_id;
  return to_json_text(json) + '\n';
}

std::string render_json(const search::SearchResult& result, const HitFields& members) {
  return to_json_text(to_json(result, members), kIndent) + '\n';
}

std::string render_ndjson(const search::SearchResult& result, const HitFields& members) {
  std::string lines;
  for (const search::Hit& hit : result.hits) lines += to_json_text(to_json(hit, members)) + '\n';
  return lines;
}

}  // namespace disarm::render
