// The dates of a document that its text tells, beside those of its masthead.
#pragma once

#include "common/undoc/document.h"

namespace disarm::parse {

// Fills the meeting and, where the masthead has none, the date of adoption from the closing line; and the
// date of letters, presidential statements and treaties. `document` has its kind and all its paragraphs.
void read_dates(undoc::Document& document);

}  // namespace disarm::parse
