// Rows of comma-separated values as in RFC 4180, but with a bare line feed at their end, as tools of Unix
// expect.
#pragma once

#include <string>
#include <vector>

#include "searcher/render/hit_field.h"
#include "searcher/search/hit.h"

namespace disarm::render {

std::string csv_row(const std::vector<std::string>& cells);

// A row of names, then a hit a row.
std::string render_csv(const search::SearchResult& result, const HitFields& columns);

// A hit a line, values separated by tabs, without names; blanks for what would break a line.
std::string render_columns(const search::SearchResult& result, const HitFields& columns);

}  // namespace disarm::render
