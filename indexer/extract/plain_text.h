// Plain text, typed or printed by `pdftotext`: lines with indents by columns; form feeds end pages.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// By its name: "a.txt", "README"; a text of another name may be a program or a table.
bool is_plain_text(std::string_view bytes, const std::filesystem::path& name);

// Whether the beginning has no bytes that no text has.
bool looks_like_text(std::string_view bytes);

// Errors: kBadDocument when the bytes are not text.
Result<StyledText> extract_plain_text(std::string_view bytes);

}  // namespace disarm::extract
