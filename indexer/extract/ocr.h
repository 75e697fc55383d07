// Optical character recognition by the tesseract program, for pages that are images.
#pragma once

#include <poppler-document.h>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// All pages, in the official languages whose data is installed; marked as recognised (StyledText::ocr).
// Errors: kBadDocument, with a hint when tesseract is not installed.
Result<StyledText> recognise_pages(const poppler::document& document);

}  // namespace disarm::extract
