#include "searcher/render/result_trec.h"

#include <algorithm>
#include <filesystem>
#include <limits>

#include <fmt/format.h>

namespace disarm::render {
namespace {

constexpr std::string_view kTag = "disarm-searcher";
constexpr double kHair = 1e-6;

std::string document_name(const search::Hit& hit) {
  if (hit.symbol.empty()) return std::filesystem::path(hit.source).stem().string();
  std::string name = hit.symbol;
  std::ranges::replace(name, '/', '_');
  return name;
}

}  // namespace

std::string trec_document(const search::Hit& hit, search::Unit unit) {
  std::string name = document_name(hit);
  if (unit == search::Unit::kParagraph) name += '#' + hit.passage.id;
  std::ranges::replace_if(
      name, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }, '_');
  return name;
}

std::string render_trec(const search::SearchResult& result, std::string_view query_id) {
  std::string lines;
  double last = std::numeric_limits<double>::infinity();
  for (const search::Hit& hit : result.hits) {
    last = std::min(hit.score, last - kHair);
    lines += fmt::format("{} Q0 {} {} {:.6f} {}\n", query_id, trec_document(hit, result.unit), hit.rank, last,
                         kTag);
  }
  return lines;
}

}  // namespace disarm::render
