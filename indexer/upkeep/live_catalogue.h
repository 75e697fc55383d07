// The catalogue of the live generation: what answers questions about an index without reading its databases.
#pragma once

#include <filesystem>

#include "common/base/error.h"
#include "common/index/manifest.h"
#include "indexer/build/catalogue.h"

namespace disarm::upkeep {

struct LiveGeneration {
  int number = 0;
  std::filesystem::path path;
  index::Manifest manifest;
};

// Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<LiveGeneration> read_live_generation(const std::filesystem::path& index);
Result<build::Catalogue> open_live_catalogue(const std::filesystem::path& index);

}  // namespace disarm::upkeep
