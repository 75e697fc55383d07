// How a run of the indexer is told, to people and to scripts.
#pragma once

#include <string>

#include "common/base/json.h"
#include "indexer/build/run_entry.h"

namespace disarm::cli {

// "3 indexed, 396 unchanged, 1 duplicate, 2 skipped, 1 failed (3 added, 1 moved, 2 removed)": each source
// once.
std::string run_text(const build::RunEntry& run);

// Members are a contract: they are added, never renamed.
Json run_json(const build::RunEntry& run);

}  // namespace disarm::cli
