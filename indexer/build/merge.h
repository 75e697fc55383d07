// Many databases to one.
#pragma once

#include <filesystem>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/term_lists.h"

namespace disarm::build {

// Merges the pairs of databases below `inputs`, in their order, to a compact pair below `output`; the two
// databases are made side by side. No inputs give empty databases. `scratch` is a folder for what stands
// between. Errors: those of index::from_xapian(), kIo.
Result<void> merge(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& output,
                   const std::filesystem::path& scratch, TermLists term_lists);

}  // namespace disarm::build
