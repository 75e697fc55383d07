#include "searcher/query/nearest_name.h"

#include <algorithm>

#include "common/base/edit_distance.h"

namespace disarm::query {

std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> candidates) {
  size_t allowed = std::max<size_t>(2, name.size() / 3);
  // Two edits turn any short word into any other.
  if (name.size() <= 3) allowed = 1;
  std::optional<std::string> nearest;
  for (const std::string& candidate : candidates) {
    const size_t distance = edit_distance(name, candidate);
    if (distance > allowed || (nearest && distance == allowed)) continue;
    nearest = candidate;
    allowed = distance;
  }
  return nearest;
}

}  // namespace disarm::query
