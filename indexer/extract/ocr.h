// Optical character recognition by the tesseract program, for pages that are images.
#pragma once

#include <string>

#include <poppler-document.h>

#include "common/base/error.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

inline constexpr const char* kOcrProgram = "tesseract";

// "eng+fra": the official languages that tesseract has data for. Errors: kBadDocument, with a hint, when it
// is not installed or has none.
Result<std::string> ocr_languages();

// All pages, in the official languages whose data is installed; marked as recognised (StyledText::ocr).
// Errors: kBadDocument, with a hint when tesseract is not installed.
Result<StyledText> recognise_pages(const poppler::document& document);

}  // namespace disarm::extract
