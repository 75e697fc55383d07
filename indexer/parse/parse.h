// Styled text to a document: the parser's only door.
#pragma once

#include <string_view>

#include "common/undoc/document.h"
#include "indexer/extract/styled_text.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

struct Explained {
  undoc::Document document;
  std::vector<Piece>
      pieces;  // every line of the source that is not blank, each character in exactly one piece
  size_t restored_hyphens = 0;  // that the source has lost at line ends; the pieces hold them
};

// Never fails: what is not understood becomes paragraphs of type `other`, and an oddity of the document.
// `file_name` tells the symbol when nothing else does.
Explained explain(const extract::StyledText& styled, std::string_view file_name);

// The same without the explanation.
undoc::Document parse(const extract::StyledText& styled, std::string_view file_name);

}  // namespace disarm::parse
