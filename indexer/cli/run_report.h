// How a run of the indexer is printed, wherever it is.
#pragma once

#include <string>

#include "common/base/json.h"
#include "indexer/build/catalogue.h"

namespace disarm::cli {

Json to_json(const build::RunEntry& run);

// "2024-12-02T17:03:09Z: 3 added, 1 changed, 0 removed, 120 unchanged, 2 failed"
std::string to_text(const build::RunEntry& run);

}  // namespace disarm::cli
