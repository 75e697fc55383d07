// The live generation again, in as little room as it needs.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

#include "common/base/error.h"
#include "indexer/build/generations.h"
#include "indexer/build/reindex.h"

namespace disarm::upkeep {

struct CompactOptions {
  std::filesystem::path index;
  size_t keep = build::kDefaultKeep;  // earlier generations that stay for a rollback
  build::Effort effort = {};
  std::chrono::milliseconds lock_timeout = {};
};

struct Compaction {
  bool published = false;  // false: it would not have become smaller or simpler, and nothing was written
  int generation = 0;      // the live one afterwards
  uint64_t bytes_before = 0;
  uint64_t bytes_after = 0;
};

// Writes a compact copy of the live generation and publishes it if it is smaller, or one pair of databases
// where there was a delta. Errors: kNoIndex, kBrokenIndex, kIndexVersion, kLocked, kIo.
Result<Compaction> compact_index(const CompactOptions& options);

}  // namespace disarm::upkeep
