#include "searcher/query/comparison.h"

namespace disarm::query {

Comparison read_comparison(std::string_view text) {
  constexpr std::string_view kRangeSign = "..";
  const bool is_signed = text.starts_with('<') || text.starts_with('>');
  if (is_signed) {
    const bool is_open = text.size() < 2 || text[1] != '=';
    const std::string_view value = text.substr(is_open ? 1 : 2);
    if (text.front() == '>') return {.low = value, .high = {}, .low_is_open = is_open, .is_range = true};
    return {.low = {}, .high = value, .high_is_open = is_open, .is_range = true};
  }
  const size_t sign = text.find(kRangeSign);
  const bool is_range = sign != std::string_view::npos && text.size() > kRangeSign.size();
  if (!is_range) return {.low = text, .high = text};
  return {.low = text.substr(0, sign), .high = text.substr(sign + kRangeSign.size()), .is_range = true};
}

}  // namespace disarm::query
