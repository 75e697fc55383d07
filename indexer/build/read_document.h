// The Reader of real files: extracts the text of any known format, then parses it.
#pragma once

#include "indexer/build/reading.h"

namespace disarm::build {

// Errors: kBadDocument with the reason.
Result<Reading> read_document(std::string_view bytes, const std::string& path);

}  // namespace disarm::build
