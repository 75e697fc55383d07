#include "searcher/render/timeline.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace disarm::render {
namespace {

// More than that between two values is no gap but another age: a wrong date must not fill pages.
constexpr int kWidestGap = 100;

std::optional<int> number_of(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::vector<search::FacetValue> with_gaps(const std::vector<search::FacetValue>& values) {
  std::vector<search::FacetValue> filled;
  std::optional<int> last;
  for (const search::FacetValue& value : values) {
    const auto number = number_of(value.value);
    if (number && last && *number - *last <= kWidestGap) {
      for (int between = *last + 1; between < *number; ++between) {
        filled.push_back({std::to_string(between), 0, 0});
      }
    }
    filled.push_back(value);
    last = number;
  }
  return filled;
}

}  // namespace disarm::render
