// RTF: Debian has no library that reads it, and the format is small enough to read it here.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_rtf(std::string_view bytes, const std::filesystem::path& name);

// Tracked insertions are text, deletions, comments and hidden text are not. The head of a first page is text
// (mastheads stand there), other heads and feet are furniture.
// Errors: kBadDocument for files whose groups nest more than 1,000 deep.
Result<StyledText> extract_rtf(std::string_view bytes);

}  // namespace disarm::extract
