// PDF by Poppler: lines with boxes and fonts.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/extract_options.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_pdf(std::string_view bytes, const std::filesystem::path& name);

// Errors: kBadDocument for damaged files, for those that need a password, and for pages that are images
// without a text layer, unless `options` has them recognised.
Result<StyledText> extract_pdf(std::string_view bytes, const ExtractOptions& options = {});

}  // namespace disarm::extract
