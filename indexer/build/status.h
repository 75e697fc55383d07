// What an index says about itself, for people and monitors.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "common/base/error.h"
#include "common/index/manifest.h"
#include "indexer/build/catalogue.h"

namespace disarm::build {

struct IndexStatus {
  int generation = 0;
  index::Manifest manifest;
  CatalogueCounts counts;
  uint64_t bytes = 0;  // of the live generation on disk
  std::optional<RunEntry> last_run;
};

// Both open the live generation. Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<IndexStatus> read_status(const std::filesystem::path& index);
Result<std::vector<SourceEntry>> read_failures(const std::filesystem::path& index);

}  // namespace disarm::build
