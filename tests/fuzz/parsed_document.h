// What must hold of a document, whatever was read.
#pragma once

#include <cstdlib>

#include "common/base/error.h"
#include "common/text/unicode.h"
#include "common/undoc/document.h"
#include "indexer/extract/styled_text.h"
#include "indexer/parse/parse.h"
#include "tests/indexer/parse/accounting.h"

namespace disarm {

inline void check_parsed(const Result<extract::StyledText>& styled) {
  if (!styled) return;
  const parse::Explained reading = parse::explain(*styled, "fuzz");
  if (!parse::wrong_accounts(*styled, reading).empty()) std::abort();
  const undoc::Document& document = reading.document;
  if (undoc::paragraph_ids(document).size() != document.paragraphs.size()) std::abort();
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    if (!text::is_valid_utf8(paragraph.text)) std::abort();
  }
}

}  // namespace disarm
