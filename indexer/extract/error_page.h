// Pages that a document server prints in place of a document that it does not have.
#pragma once

#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// Whether the text is nothing but the Official Document System's message that there is no such document.
bool is_error_page(const StyledText& text);

}  // namespace disarm::extract
