// Bytes of any known format to documents.
#pragma once

#include <string>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/read/reading.h"

namespace disarm::read {

// `name` is the file's name, with or without folders. Errors: those of extract::extract(), and kBadDocument
// for more than 8 MB of text in one document.
Result<Reading> read_document(std::string_view bytes, const std::string& name,
                              const extract::ExtractOptions& options = {});

}  // namespace disarm::read
