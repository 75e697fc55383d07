#include "searcher/query/of_resolutions.h"

namespace disarm::query {

bool is_of_resolutions(const Node& node) {
  if (const auto* words = std::get_if<Words>(&node.value)) {
    return words->field && index::field(*words->field).unit == index::FieldUnit::kResolution;
  }
  const auto* value = std::get_if<FieldValue>(&node.value);
  return value != nullptr && index::field(value->field).kind == index::FieldKind::kPath;
}

}  // namespace disarm::query
