// Frees the disk of what no reader and no rollback needs.
#pragma once

#include <chrono>
#include <filesystem>

#include "common/base/error.h"
#include "indexer/build/generations.h"

namespace disarm::upkeep {

struct GarbageOptions {
  std::filesystem::path index;
  size_t keep = build::kDefaultKeep;  // earlier generations that stay for a rollback
  std::chrono::milliseconds lock_timeout = {};
};

// Removes what crashed runs have left behind and the generations that are older than those to keep. Searches
// that have one of them open are not disturbed. Errors: kNoIndex, kBrokenIndex, kLocked, kIo.
Result<build::Removed> collect_garbage(const GarbageOptions& options);

}  // namespace disarm::upkeep
