// What an index says about itself, for people and monitors.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/index/manifest.h"
#include "indexer/build/catalogue.h"

namespace disarm::upkeep {

struct IndexStatus {
  int generation = 0;
  std::vector<int> generations = {};  // on disk, ascending; rollback can choose from them
  index::Manifest manifest;
  build::CatalogueCounts counts;
  uint64_t bytes = 0;                      // of the live generation on disk
  std::map<std::string, uint64_t> tables;  // bytes of each file, "paragraphs/postlist", "catalogue"
  std::optional<build::RunEntry> last_run;
};

// All answer from the catalogue of the live generation; the databases stay closed.
// Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<IndexStatus> read_status(const std::filesystem::path& index);
Result<std::vector<build::SourceEntry>> read_failures(const std::filesystem::path& index);
// Newest first; all of them without `limit`.
Result<std::vector<build::RunEntry>> read_runs(const std::filesystem::path& index,
                                               std::optional<size_t> limit = std::nullopt);

}  // namespace disarm::upkeep
