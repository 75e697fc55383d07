#include "searcher/render/result_json.h"

#include "searcher/render/facet_json.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

Json clauses_json(const std::vector<query::ClauseCount>& clauses) {
  Json list = Json::array();
  for (const query::ClauseCount& clause : clauses) {
    list.push_back({{"clause", clause.clause}, {"count", clause.count}, {"excludes", clause.excludes}});
  }
  return list;
}

Json suggestions_json(const std::vector<query::Suggestion>& suggestions) {
  Json list = Json::array();
  for (const query::Suggestion& suggestion : suggestions) {
    list.push_back({{"written", suggestion.written}, {"suggested", suggestion.suggested}});
  }
  return list;
}

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
          {"group", group_name(result.group)},
          {"total", result.total},
          {"matches", result.matches},
          {"total_is_exact", true},
          {"offset", result.offset},
          {"hits", std::move(hits)},
          {"facets", std::move(facets)},
          {"notes", result.notes},
          {"clauses", clauses_json(result.clauses)},
          {"suggestions", suggestions_json(result.suggestions)},
          {"dropped", result.dropped}};
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
