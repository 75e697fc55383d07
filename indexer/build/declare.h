// Joins what side files say to the documents of a generation, by their symbols. The values are kept with the
// generation, so that documents which come later are joined too, and so that an update without side files
// changes nothing.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/index/declared_value.h"
#include "indexer/sidefile/declarations.h"

namespace disarm::build {

// Errors: kBrokenIndex. A generation without such values has none.
Result<sidefile::Declarations> read_declarations(const std::filesystem::path& generation);

// Errors: kIo.
Result<void> write_declarations(const std::filesystem::path& generation,
                                const sidefile::Declarations& declarations);

// What side files say of documents by their keys.
using DeclaredByKey = std::map<std::string, std::vector<index::DeclaredValue>>;

// What `declarations` says of those documents in the generation that do not hold it; an empty sequence where
// they hold what no side file says any more. Errors: those of index::from_xapian(), kBrokenIndex.
Result<DeclaredByKey> undeclared(const std::filesystem::path& generation,
                                 const sidefile::Declarations& declarations);

}  // namespace disarm::build
