// Many databases to one.
#pragma once

#include <filesystem>
#include <vector>

#include "common/base/error.h"

namespace disarm::build {

// Databases of a run have term lists, so that documents can be taken out of them again; what is published and
// never changed has none, see reindex.h.
enum class TermLists { kKept, kLeftOut };

// Merges the pairs of databases below `inputs`, in their order, to a compact pair below `output`; the two
// databases are made side by side. No inputs give empty databases. `scratch` is a folder for what stands
// between. Errors: those of index::from_xapian(), kIo.
Result<void> merge(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& output,
                   const std::filesystem::path& scratch, TermLists term_lists);

}  // namespace disarm::build
