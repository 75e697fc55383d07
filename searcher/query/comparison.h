// How ranges are written: 75..79, 75.., ..79, >=75, >75, <=79, <79, and one value for itself.
#pragma once

#include <string_view>

namespace disarm::query {

struct Comparison {
  std::string_view low;  // empty: no end
  std::string_view high;
  bool low_is_open = false;  // the end itself does not belong to it
  bool high_is_open = false;
  bool is_range = false;  // false: both ends are the one value
};

Comparison read_comparison(std::string_view text);

}  // namespace disarm::query
