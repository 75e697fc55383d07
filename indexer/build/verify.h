// The last look at a generation before it is published.
#pragma once

#include <filesystem>

#include "common/base/error.h"
#include "indexer/build/catalogue.h"

namespace disarm::build {

// Whether catalogue and databases agree in their numbers, and stored records can be decoded (up to 1,000 of
// each database, spread evenly). Errors: kInternal naming what disagrees; kBrokenIndex.
Result<void> verify(const std::filesystem::path& generation, const CatalogueCounts& expected);

}  // namespace disarm::build
