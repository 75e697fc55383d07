#include "searcher/render/score_explanation.h"

#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::render {
namespace {

std::string part_line(const search::ScoreShare& share) {
  std::string line = fmt::format("{:>9.3f}  {}", share.weight, share.name);
  if (share.factor != 1) line += fmt::format(", times {:.3g}", share.factor);
  if (!share.terms.empty()) line += ": " + matched_terms(share);
  return line;
}

Json part_json(const search::ScoreShare& share) {
  Json terms = Json::array();
  for (const search::MatchedTerm& term : share.terms) {
    terms.push_back({{"field", term.field.empty() ? Json(nullptr) : Json(term.field)},
                     {"word", term.word},
                     {"wdf", term.wdf}});
  }
  return {
      {"name", share.name}, {"weight", share.weight}, {"factor", share.factor}, {"terms", std::move(terms)}};
}

}  // namespace

std::string matched_terms(const search::ScoreShare& share) {
  std::vector<std::string> terms;
  for (const search::MatchedTerm& term : share.terms) {
    const std::string_view colon = term.field.empty() ? "" : ":";
    terms.push_back(fmt::format("{}{}{} ({})", term.field, colon, term.word, term.wdf));
  }
  return fmt::format("{}", fmt::join(terms, ", "));
}

std::string score_text(const search::Hit& hit, size_t indent) {
  if (!hit.explanation) return {};
  std::vector<search::ScoreShare> parts = hit.explanation->parts;
  std::ranges::stable_sort(parts, std::greater{}, &search::ScoreShare::weight);
  std::string text;
  for (const search::ScoreShare& share : parts)
    text += fmt::format("{:{}}{}\n", "", indent, part_line(share));
  text += fmt::format("{:{}}{:>9.3f}  in all; {} words counted, {:.0f} on average\n", "", indent, hit.score,
                      hit.explanation->length, hit.explanation->average_length);
  return text;
}

Json score_json(const search::Hit& hit) {
  if (!hit.explanation) return nullptr;
  Json parts = Json::array();
  for (const search::ScoreShare& share : hit.explanation->parts) parts.push_back(part_json(share));
  return {{"length", hit.explanation->length},
          {"average_length", hit.explanation->average_length},
          {"parts", std::move(parts)}};
}

}  // namespace disarm::render
