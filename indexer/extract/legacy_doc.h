// DOC, the binary format of Word 97 to 2003, through antiword or catdoc where one is installed: text and page
// layout only.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// Compound files of Office: also those that hold an encrypted DOCX, whose failure says so.
bool is_legacy_doc(std::string_view bytes, const std::filesystem::path& name);

// In the order in which they are tried.
std::vector<std::string_view> legacy_doc_programs();

// Errors: kBadDocument for files that the programs cannot read, and, with a hint, when neither is installed.
Result<StyledText> extract_legacy_doc(std::string_view bytes);

}  // namespace disarm::extract
