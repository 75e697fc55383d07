// A file of any known format to styled text.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

struct ExtractedFile {
  StyledText text;
  std::string_view format;  // name of its Format
};

// `name` is the file's name; it decides where the content does not. Errors: kBadDocument for files that are
// empty, of an unknown format, damaged, or without text.
Result<ExtractedFile> extract(std::string_view bytes, const std::filesystem::path& name);

}  // namespace disarm::extract
