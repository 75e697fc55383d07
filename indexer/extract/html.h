// HTML and XHTML by libxml2's lenient parser: blocks, lists, tables and footnotes of saved web pages and of
// office programs' exports.
#pragma once

#include <filesystem>
#include <string_view>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// By its first tag or document type, whatever the file is called.
bool is_html(std::string_view bytes, const std::filesystem::path& name);

// Scripts, styles, navigation and what is hidden are not text. Nothing is fetched.
// Errors: kBadDocument for pages whose elements nest deeper than any program writes them.
Result<StyledText> extract_html(std::string_view bytes);

}  // namespace disarm::extract
