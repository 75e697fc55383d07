// PDF by Poppler: lines with boxes and fonts.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_pdf(std::string_view bytes, const std::filesystem::path& name);

// Errors: kBadDocument for damaged and encrypted files, and for pages that are images without a text layer.
Result<StyledText> extract_pdf(std::string_view bytes);

}  // namespace disarm::extract
