// Facets and counts for programs.
#pragma once

#include <string>
#include <string_view>

#include "common/base/json.h"
#include "searcher/search/facet.h"
#include "searcher/search/request.h"

namespace disarm::render {

std::string_view unit_name(search::Unit unit);  // "resolution"

std::string_view group_name(search::Grouping group);  // "series"

// {"name", "values": [{"value", "count", "all"}]}: "count" matches of "all" in the index; exact.
Json facet_json(const search::Facet& facet);

// {"schema", "query", "unit", "total", "total_is_exact", "facets"}, indented, with a line feed at the end.
std::string count_json(const search::MatchCount& count, std::string_view query, search::Unit unit);

// "facet,value,count,all", a value a row, below the names of the columns.
std::string facets_csv(const std::vector<search::Facet>& facets);

}  // namespace disarm::render
