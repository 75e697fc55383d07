// DOCX (Office Open XML, ECMA-376): text with the styles, numbers and footnotes that Word would print.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

bool is_docx(std::string_view bytes, const std::filesystem::path& name);

// Tracked insertions are text, deletions are not; neither are comments and hidden text. The head of a first
// page that differs from the others is text (mastheads stand there), other heads and feet are furniture.
// Errors: kBadDocument for containers and XML that are damaged, encrypted or beyond their limits.
Result<StyledText> extract_docx(std::string_view bytes);

}  // namespace disarm::extract
