// Styled text to a document: the parser's only door.
#pragma once

#include <string_view>

#include "common/undoc/document.h"
#include "indexer/extract/styled_text.h"

namespace disarm::parse {

// Never fails: what is not understood becomes paragraphs of type `other`, and a warning where it is odd.
// `file_name` tells the symbol when nothing else does.
undoc::Document parse(const extract::StyledText& styled, std::string_view file_name);

}  // namespace disarm::parse
