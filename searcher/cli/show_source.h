// disarm-searcher show --source: the original that a document was read from, byte for byte.
#pragma once

#include <optional>
#include <string>

#include "common/base/error.h"
#include "common/index/record.h"
#include "searcher/search/engine.h"

namespace disarm::cli {

// Whether what was written is the locator of a source ("/data/bundle.zip!/2024/a.pdf", "/data/a.pdf") and no
// symbol.
bool is_locator(const std::string& written);

// Both write the bytes to the file `output`, or to standard output when there is none, and never other bytes
// than those that were indexed. Errors: kNoInput when the source has gone or has changed since, kBadDocument
// when its archive cannot be read, kUsage when bytes would go to a terminal, kIo.

// In the form that the index has, however it was written: from the current folder on, with bytes that need no
// mark. Errors: kUsage.
Result<std::string> whole_locator(const std::string& written);

// The original that the document was read from, or another of its sources with the same bytes.
Result<void> write_original(const index::ResolutionRecord& record, const std::optional<std::string>& output);

// The file, or the member of an archive, at `locator`. Where the index has no document of it (it failed, or
// is none of the index's), it is written as it is now, and that is said on standard error.
Result<void> write_source(const search::Engine& engine, const std::string& locator,
                          const std::optional<std::string>& output);

}  // namespace disarm::cli
