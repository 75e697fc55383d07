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
  bool has_passages;      // of resolutions, which take long to find
  std::string (*render)(const search::SearchResult& result, const RenderOptions& options);
};

std::span<const ResultFormat> result_formats();
const ResultFormat* find_result_format(std::string_view name);  // nullptr when there is none

// Whether the paragraphs of a resolution are seen in its output.
bool shows_passages(const ResultFormat& format, const RenderOptions& options);

}  // namespace disarm::render
