// Markdown by cmark: blocks and emphasis, without places on pages.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_markdown(std::string_view bytes, const std::filesystem::path& name);

// A rule between blocks becomes the line "---". Printed list numbers are kept as they stand in the source.
// Errors: kInternal when cmark gives up.
Result<StyledText> extract_markdown(std::string_view bytes);

}  // namespace disarm::extract
