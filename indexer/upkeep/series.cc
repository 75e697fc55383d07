#include "indexer/upkeep/series.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/ascii.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::upkeep {
namespace {

using Components = std::vector<std::string_view>;

Components split(std::string_view symbol) {
  Components components;
  for (;;) {
    const size_t slash = symbol.find('/');
    components.push_back(symbol.substr(0, slash));
    if (slash == std::string_view::npos) return components;
    symbol.remove_prefix(slash + 1);
  }
}

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// "RES", "DEC", the number of a session or of a document, or "L.41": what stands behind the name of the body.
bool ends_body(std::string_view component) {
  return component == "RES" || component == "DEC" || component == "CONF" || is_number(component) ||
         component.starts_with("L.") || component.starts_with("S-") || component.starts_with("ES-");
}

std::string body_of(const Components& components) {
  const auto end = std::find_if(components.begin() + 1, components.end(), ends_body);
  // The last component numbers the document unless it is the only one.
  const auto last = std::max(components.begin() + 1, components.end() - 1);
  return fmt::format("{}", fmt::join(components.begin(), std::min(end, last), "/"));
}

// "Add.1", "Corr.2", "Rev.1": what changes a document and is not one itself.
bool is_change(std::string_view component) {
  constexpr std::array<std::string_view, 4> kChanges = {"Add.", "Corr.", "Rev.", "Amend."};
  return std::ranges::any_of(kChanges, [&](auto start) { return component.starts_with(start); });
}

// The number at the end of "408" or "L.41" and what stands before it.
struct Numbered {
  std::string_view before;
  std::optional<int> number;
};

Numbered read_number(std::string_view component) {
  size_t begin = component.size();
  while (begin > 0 && is_digit(component[begin - 1])) --begin;
  int number = 0;
  const auto [end, error] =
      std::from_chars(component.data() + begin, component.data() + component.size(), number);
  if (error != std::errc()) return {component, std::nullopt};
  std::string_view before = component.substr(0, begin);
  while (before.ends_with('.')) before.remove_suffix(1);
  return {before, number};
}

std::string resolution_series(std::string_view symbol, const undoc::SymbolParts& parts) {
  const Components components = split(symbol);
  const bool has_session_before_number =
      components.size() > 3 || parts.organ == undoc::Organ::kHumanRightsCouncil;
  if (has_session_before_number) return std::string(symbol.substr(0, symbol.rfind('/')));
  std::string series(symbol.substr(0, symbol.rfind('/')));
  if (parts.session.number > 0) series += symbol.substr(symbol.find('('));  // "A/RES(XVI)"
  return series;
}

SeriesPlace place_of_document(std::string_view symbol) {
  Components components = split(symbol);
  SeriesPlace place{{}, body_of(components), undoc::session_of_document(symbol), std::nullopt};
  bool is_itself = true;
  while (components.size() > 1 && is_change(components.back())) {
    components.pop_back();
    is_itself = false;
  }
  const Numbered last = read_number(components.back());
  components.back() = last.before;
  if (last.before.empty()) components.pop_back();
  place.series = fmt::format("{}", fmt::join(components, "/"));
  if (is_itself) place.number = last.number;
  return place;
}

}  // namespace

SeriesPlace series_place(std::string_view symbol) {
  const auto parts = undoc::decompose_symbol(symbol);
  if (!parts) return place_of_document(symbol);
  SeriesPlace place{resolution_series(symbol, *parts), body_of(split(symbol)), std::nullopt, parts->number};
  // The Human Rights Council counts sessions of its own.
  if (parts->session.number > 0 && place.body == "A") place.session = parts->session;
  return place;
}

}  // namespace disarm::upkeep
