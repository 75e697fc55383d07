// The Reader of real files: extracts the text of any known format, then parses it.
#pragma once

#include "indexer/build/reading.h"
#include "indexer/extract/extract_options.h"

namespace disarm::build {

// Errors: kBadDocument with the reason.
Result<Reading> read_document(std::string_view bytes, const std::string& path,
                              const extract::ExtractOptions& options);

}  // namespace disarm::build
