// The end of writing a generation: it is described in its manifest and looked at for the last time.
#pragma once

#include <filesystem>
#include <optional>

#include "common/base/error.h"
#include "indexer/build/catalogue.h"

namespace disarm::build {

// `previous`: the generation that is live until this one is published. Errors: kIo; kInternal when the
// generation is not sound.
Result<void> seal_generation(const std::filesystem::path& generation, const CatalogueCounts& counts,
                             std::optional<int> previous);

}  // namespace disarm::build
