// The series that a resolution belongs to: the texts that are adopted session after session under one title,
// with their drafts (domain.md 4). A series whose title changes begins anew here: nothing in one document
// tells the old title.
#pragma once

#include <string>
#include <string_view>

#include "common/undoc/document.h"

namespace disarm::undoc {

// The words of a title without case, accents and punctuation: what names a series.
std::string series_name(std::string_view title);

// The series of a resolution, a decision or a draft of one; empty for other documents and without a title.
std::string series_of(const Document& document);

}  // namespace disarm::undoc
