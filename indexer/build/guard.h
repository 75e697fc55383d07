// Against accidents: a disk that is not mounted or a folder emptied by mistake must not empty the index.
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/plan.h"

namespace disarm::build {

// Errors: kNoInput naming a root that has no file any more although sources of it are in the index.
Result<void> check_roots_hold_files(const std::vector<std::string>& empty_roots, const Plan& plan);

// Errors: kNoInput when more than the share `max_removed` of `documents` would go.
Result<void> check_removals(size_t removed, size_t documents, double max_removed);

}  // namespace disarm::build
