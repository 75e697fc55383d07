#include "common/cli/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "common/base/ascii.h"

namespace disarm::cli {

std::string check_whole_number(const std::string& text) {
  constexpr size_t kMostDigits = 15;
  const bool is_number = !text.empty() && text.size() <= kMostDigits && std::ranges::all_of(text, is_digit);
  return is_number ? "" : fmt::format("'{}' is no whole number from 0 on", text);
}

std::string check_number(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  return is_number && std::isfinite(value) && value >= 0 ? ""
                                                         : fmt::format("'{}' is no number from 0 on", text);
}

}  // namespace disarm::cli
