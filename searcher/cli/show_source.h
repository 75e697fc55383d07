// disarm-searcher show --source: the original that a document was read from, byte for byte.
#pragma once

#include <optional>
#include <string>

#include "common/base/error.h"

namespace disarm::cli {

// Whether what was written is the locator of a source ("/data/bundle.zip!/2024/a.pdf", "/data/a.pdf") and no
// symbol.
bool is_locator(const std::string& written);

// Writes the file, or the member of an archive, to `output`, or to standard output when there is none.
// Errors: kNoInput when the source has gone, kBadDocument when its archive cannot be read, kUsage when bytes
// would go to a terminal, kIo.
Result<void> write_source(const std::string& locator, const std::optional<std::string>& output);

}  // namespace disarm::cli
