// A check of a generation of an index that is in use.
#pragma once

#include <filesystem>
#include <optional>

#include "common/base/error.h"
#include "indexer/build/check.h"

namespace disarm::upkeep {

struct IndexCheck {
  int generation = 0;
  build::CheckReport report;
};

// Checks generation `number`, or the live one. Errors: kNoIndex, kNoInput when there is no such generation,
// kBrokenIndex when it cannot be told which one is live. All other damage is in the report.
Result<IndexCheck> check_index(const std::filesystem::path& index, std::optional<int> number,
                               build::CheckDepth depth);

}  // namespace disarm::upkeep
