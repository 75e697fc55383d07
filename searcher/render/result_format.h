// The formats of search results, a row each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "searcher/render/facet_text.h"
#include "searcher/render/hit_field.h"
#include "searcher/render/style.h"
#include "searcher/search/hit.h"
#include "searcher/search/request.h"

namespace disarm::render {

struct RenderOptions {
  std::optional<HitFields> fields;  // of each hit, where the format lets choose; nullopt for the usual ones
  FacetStyle style;
};

struct ResultFormat {
  std::string_view name;
  std::string_view description;
  bool has_fields;  // --fields chooses what it shows
  bool has_facets;
  bool has_explanations;  // of scores
  search::Detail detail;  // the most that it shows of a hit
  std::string (*render)(const search::SearchResult& result, const RenderOptions& options);
};

std::span<const ResultFormat> result_formats();
const ResultFormat* find_result_format(std::string_view name);  // nullptr when there is none

// How much of a hit is seen in its output: passages take long to find, and records to read.
search::Detail detail_of(const ResultFormat& format, const RenderOptions& options);

}  // namespace disarm::render
