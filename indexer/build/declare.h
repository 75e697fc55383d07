// Joins what side files say to the documents of a generation, by their symbols. The values are kept with the
// generation, so that documents which come later are joined too, and so that an update without side files
// changes nothing.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/sidefile/declarations.h"

namespace disarm::build {

// Errors: kBrokenIndex. A generation without such values has none.
Result<sidefile::Declarations> read_declarations(const std::filesystem::path& generation);

// Errors: kIo.
Result<void> write_declarations(const std::filesystem::path& generation,
                                const sidefile::Declarations& declarations);

// The keys of those documents in the generation that do not hold what `declarations` says of them. Errors:
// those of index::from_xapian(), kBrokenIndex.
Result<std::vector<std::string>> undeclared(const std::filesystem::path& generation,
                                            const sidefile::Declarations& declarations);

// Indexes these documents anew, from what is stored of them, with what `declarations` says. The generation
// has no delta: it would share its base with another. Errors: the same.
Result<void> declare(const std::filesystem::path& generation, const sidefile::Declarations& declarations,
                     const std::vector<std::string>& keys);

}  // namespace disarm::build
