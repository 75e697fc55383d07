#include "searcher/search/settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::search {
namespace {

struct NamedValue {
  std::string_view name;
  double* value;
};

std::vector<NamedValue> values_of(UnitSettings& unit) {
  return {{"k1", &unit.bm25.k1},
          {"b", &unit.bm25.b},
          {"k3", &unit.query.k3},
          {"min_normlen", &unit.bm25.min_normlen},
          {"proximity", &unit.query.proximity},
          {"window", &unit.query.window},
          {"ordered", &unit.query.ordered},
          {"literal", &unit.query.literal},
          {"title", &unit.query.title},
          {"long_text", &unit.long_text},
          {"title_words", &unit.query.title_words},
          {"compound", &unit.query.compound},
          {"partial", &unit.query.partial},
          {"preferred", &unit.query.preferred},
          {"complete", &unit.query.complete},
          {"each", &unit.query.each},
          {"inherited", &unit.query.inherited},
          {"beside", &unit.query.beside}};
}

std::vector<NamedValue> values_of(query::ExpansionWeights& expansion) {
  return {{"joined", &expansion.joined},
          {"same", &expansion.same},
          {"near", &expansion.near},
          {"length_power", &expansion.length_power}};
}

std::vector<NamedValue> values_of(FeedbackSettings& feedback) {
  return {{"feedback_documents", &feedback.documents},
          {"feedback_words", &feedback.words},
          {"feedback_weight", &feedback.weight}};
}

// Every name that `settings` has, each with its place; a name without a unit stands for both.
struct Place {
  std::string name;
  double* value;
};

std::vector<Place> places_of(Settings& settings) {
  std::vector<Place> places;
  for (const NamedValue& named : values_of(settings.resolution)) {
    places.push_back({"resolution." + std::string(named.name), named.value});
  }
  for (const NamedValue& named : values_of(settings.paragraph)) {
    places.push_back({"paragraph." + std::string(named.name), named.value});
  }
  for (const NamedValue& named : values_of(settings.expansion)) {
    places.push_back({std::string(named.name), named.value});
  }
  for (const NamedValue& named : values_of(settings.feedback)) {
    places.push_back({std::string(named.name), named.value});
  }
  return places;
}

bool is_meant(std::string_view name, std::string_view written) {
  return name == written || name.substr(name.find('.') + 1) == written;
}

}  // namespace

Result<void> change_setting(Settings& settings, std::string_view assignment) {
  const size_t sign = std::min(assignment.find('='), assignment.size());
  const std::string_view number = assignment.substr(std::min(sign + 1, assignment.size()));
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (number.empty() || error != std::errc() || end != number.data() + number.size()) {
    return fail(ErrorCode::kUsage, fmt::format("'{}' sets no number", assignment), "for example: k1=1.6");
  }
  if (!std::isfinite(value) || value < 0) {
    return fail(ErrorCode::kUsage, fmt::format("'{}' sets no number from 0 on", assignment),
                "for example: k1=1.6");
  }
  bool is_known = false;
  for (const Place& place : places_of(settings)) {
    if (!is_meant(place.name, assignment.substr(0, sign))) continue;
    *place.value = value;
    is_known = true;
  }
  if (is_known) return {};
  return fail(ErrorCode::kUsage, fmt::format("unknown setting '{}'", assignment.substr(0, sign)),
              fmt::format("the settings are {}", fmt::join(list_settings(settings), ", ")));
}

std::vector<std::string> list_settings(const Settings& settings) {
  Settings copy = settings;
  std::vector<std::string> list;
  for (const Place& place : places_of(copy)) list.push_back(fmt::format("{}={}", place.name, *place.value));
  return list;
}

}  // namespace disarm::search
