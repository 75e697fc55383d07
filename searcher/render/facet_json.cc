#include "searcher/render/facet_json.h"

#include "searcher/render/csv.h"
#include "searcher/render/result_json.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

}  // namespace

std::string_view unit_name(search::Unit unit) {
  return unit == search::Unit::kParagraph ? "paragraph" : "resolution";
}

std::string_view group_name(search::Grouping group) {
  switch (group) {
    case search::Grouping::kNone:
      return "none";
    case search::Grouping::kResolution:
      return "resolution";
    case search::Grouping::kSeries:
      return "series";
  }
  return {};
}

Json facet_json(const search::Facet& facet) {
  Json values = Json::array();
  for (const search::FacetValue& value : facet.values) {
    values.push_back({{"value", value.value}, {"count", value.count}, {"all", value.all}});
  }
  return {{"name", facet.name}, {"values", std::move(values)}};
}

std::string count_json(const search::MatchCount& count, std::string_view query, search::Unit unit) {
  Json facets = Json::array();
  for (const search::Facet& facet : count.facets) facets.push_back(facet_json(facet));
  const Json json = {{"schema", kJsonSchema}, {"query", query},         {"unit", unit_name(unit)},
                     {"total", count.total},  {"total_is_exact", true}, {"facets", std::move(facets)}};
  return to_json_text(json, kIndent) + '\n';
}

std::string facets_csv(const std::vector<search::Facet>& facets) {
  std::string text = csv_row({"facet", "value", "count", "all"});
  for (const search::Facet& facet : facets) {
    for (const search::FacetValue& value : facet.values) {
      text += csv_row({facet.name, value.value, std::to_string(value.count), std::to_string(value.all)});
    }
  }
  return text;
}

}  // namespace disarm::render
