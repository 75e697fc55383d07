// Which sources a user means who wants something out of the index.
#pragma once

#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/catalogue.h"

namespace disarm::upkeep {

// The locators of the sources that `names` mean: a path or locator means itself and what is below it, a
// symbol in any notation all sources that hold it. Errors: those of the catalogue; kNoInput naming what is
// not in the index; kUsage when a source that holds a symbol holds other documents too, which would go with
// it.
Result<std::vector<std::string>> choose_sources(build::Catalogue& catalogue,
                                                const std::vector<std::string>& names);

}  // namespace disarm::upkeep
