// A file of any known format to styled text.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

struct ExtractedFile {
  std::vector<StyledText> texts;  // never empty; more than one where the format holds several documents
  std::string_view format;        // name of its Format
};

// `name` is the file's name; it decides where the content does not. Errors: kBadDocument for files that are
// empty, of an unknown format, damaged, or without text.
Result<ExtractedFile> extract(std::string_view bytes, const std::filesystem::path& name,
                              const ExtractOptions& options = {});

}  // namespace disarm::extract
