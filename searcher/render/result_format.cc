#include "searcher/render/result_format.h"

#include <algorithm>
#include <array>

#include "searcher/render/csv.h"
#include "searcher/render/result_citations.h"
#include "searcher/render/result_html.h"
#include "searcher/render/result_json.h"
#include "searcher/render/result_text.h"
#include "searcher/render/result_trec.h"

namespace disarm::render {
namespace {

using search::Detail;
using search::SearchResult;

std::string text(const SearchResult& result, const RenderOptions& options) {
  const std::string hits =
      options.fields ? render_columns(result, *options.fields) : render_text(result, options.style.text);
  const std::string facets = facets_text(result.facets, result.unit, options.style);
  return hits + (hits.empty() || facets.empty() ? "" : "\n") + facets;
}

std::string json(const SearchResult& result, const RenderOptions& options) {
  return render_json(result, options.fields.value_or(json_members()));
}

std::string ndjson(const SearchResult& result, const RenderOptions& options) {
  return render_ndjson(result, options.fields.value_or(json_members()));
}

std::string csv(const SearchResult& result, const RenderOptions& options) {
  return render_csv(result, options.fields.value_or(csv_columns()));
}

std::string cite(const SearchResult& result, const RenderOptions& /*options*/) {
  return render_footnotes(result);
}

std::string bibtex(const SearchResult& result, const RenderOptions& /*options*/) {
  return render_bibtex(result);
}

std::string csl(const SearchResult& result, const RenderOptions& /*options*/) {
  return render_csl(result);
}

std::string html(const SearchResult& result, const RenderOptions& /*options*/) {
  return render_html(result);
}

std::string trec(const SearchResult& result, const RenderOptions& /*options*/) {
  constexpr std::string_view kQuery = "1";  // runs name their queries; here is one
  return render_trec(result, kQuery);
}

constexpr std::array kFormats = {
    ResultFormat{"text", "for people; with --fields a hit a line, separated by tabs", true, true, true,
                 Detail::kPassages, text},
    ResultFormat{"json", "one object", true, true, true, Detail::kPassages, json},
    ResultFormat{"ndjson", "an object a hit, a hit a line", true, false, true, Detail::kPassages, ndjson},
    ResultFormat{"csv", "comma-separated values", true, false, false, Detail::kPassages, csv},
    ResultFormat{"html", "a page that stands alone, with a timeline", false, true, false, Detail::kPassages,
                 html},
    ResultFormat{"trec", "a run for evaluation programs; see also: batch", false, false, false, Detail::kName,
                 trec},
    ResultFormat{"cite", "footnotes as the United Nations write them", false, false, false, Detail::kRecord,
                 cite},
    ResultFormat{"bibtex", "entries for BibTeX", false, false, false, Detail::kRecord, bibtex},
    ResultFormat{"csl", "CSL-JSON, as Zotero reads it", false, false, false, Detail::kRecord, csl},
};

}  // namespace

std::span<const ResultFormat> result_formats() {
  return kFormats;
}

const ResultFormat* find_result_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &ResultFormat::name);
  return found == kFormats.end() ? nullptr : found;
}

Detail detail_of(const ResultFormat& format, const RenderOptions& options) {
  const bool is_without_passages =
      options.fields && std::ranges::none_of(*options.fields, &HitField::is_of_passage);
  return is_without_passages ? std::min(format.detail, Detail::kRecord) : format.detail;
}

}  // namespace disarm::render
