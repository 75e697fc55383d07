#include "indexer/upkeep/coverage.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "common/undoc/symbol.h"
#include "indexer/upkeep/live_catalogue.h"
#include "indexer/upkeep/series.h"

namespace disarm::upkeep {
namespace {

struct SeriesMembers {
  SeriesPlace place;
  std::set<std::string> symbols;
  std::set<int> numbers;
  std::map<std::string, size_t> languages;
};

// Addresses of series, in the order of the report: regular sessions before special ones, as numbers.
using SeriesKey = std::tuple<std::string, undoc::SessionKind, int, std::string>;

SeriesKey key_of(const SeriesPlace& place) {
  const undoc::Session session = place.session.value_or(undoc::Session{});
  return {place.body, session.kind, session.number, place.series};
}

std::vector<Gap> gaps_between(const std::set<int>& numbers) {
  std::vector<Gap> gaps;
  int next = numbers.empty() ? 0 : *numbers.begin();
  for (const int number : numbers) {
    if (number > next) gaps.push_back({next, number - 1});
    next = number + 1;
  }
  return gaps;
}

SeriesCoverage summarise(SeriesMembers&& members) {
  SeriesCoverage series{.series = std::move(members.place.series),
                        .body = std::move(members.place.body),
                        .session = members.place.session,
                        .documents = members.symbols.size(),
                        .languages = std::move(members.languages),
                        .gaps = gaps_between(members.numbers)};
  if (!members.numbers.empty()) {
    series.first = *members.numbers.begin();
    series.last = *members.numbers.rbegin();
  }
  return series;
}

// The symbol in a file's name: that of "bundle.zip!/2024/A_RES_79_58.pdf" is A/RES/79/58.
std::string symbol_of_name(std::string_view locator) {
  const auto symbol = undoc::parse_symbol(locator.substr(locator.rfind('/') + 1));
  return symbol ? symbol->canonical : "";
}

class Inventory {
 public:
  explicit Inventory(const CoverageInput& input) : input_(input) {
    for (const HeldDocument& document : input.documents) add(document);
  }

  Coverage report() {
    coverage_.documents = symbols_.size();
    for (auto& [key, members] : series_) coverage_.series.push_back(summarise(std::move(members)));
    coverage_.expected = input_.expected.size();
    for (const std::string& symbol : input_.expected) {
      if (!symbols_.contains(symbol)) coverage_.missing.push_back(explain_missing(symbol));
    }
    return std::move(coverage_);
  }

 private:
  void add(const HeldDocument& document) {
    if (!input_.language.empty() && document.language != input_.language) return;
    if (document.symbol.empty()) {
      ++coverage_.without_symbol;
      return;
    }
    if (!known_.insert({document.symbol, document.language}).second) return;
    symbols_.insert(document.symbol);
    SeriesPlace place = series_place(document.symbol);
    SeriesMembers& members = series_[key_of(place)];
    if (place.number) members.numbers.insert(*place.number);
    members.place = std::move(place);
    members.symbols.insert(document.symbol);
    ++members.languages[document.language];
  }

  Missing explain_missing(const std::string& symbol) const {
    const auto failure = std::ranges::find_if(input_.failures, [&](const FailedSource& source) {
      return symbol_of_name(source.locator) == symbol;
    });
    if (failure == input_.failures.end()) return {symbol};
    return {symbol, failure->locator, failure->reason};
  }

  const CoverageInput& input_;
  std::map<SeriesKey, SeriesMembers> series_;
  std::set<std::pair<std::string, std::string>> known_;  // symbols and languages
  std::set<std::string> symbols_;
  Coverage coverage_;
};

}  // namespace

Coverage cover(const CoverageInput& input) {
  return Inventory(input).report();
}

Result<Coverage> read_coverage(const CoverageQuestion& question) {
  CoverageInput input{.expected = question.expected, .language = question.language};
  auto catalogue = open_live_catalogue(question.index);
  if (!catalogue) return tl::unexpected(catalogue.error());
  const auto documents = catalogue->documents();
  if (!documents) return tl::unexpected(documents.error());
  for (const build::DocumentEntry& entry : *documents) {
    input.documents.push_back({entry.symbol, entry.language});
  }
  auto failures = catalogue->failures();
  if (!failures) return tl::unexpected(failures.error());
  for (build::SourceEntry& entry : *failures) {
    input.failures.push_back({std::move(entry.locator), std::move(entry.reason)});
  }
  return cover(input);
}

}  // namespace disarm::upkeep
