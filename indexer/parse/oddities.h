// What is odd about a reading: doubt is reported, not hidden.
#pragma once

#include <vector>

#include "common/undoc/document.h"
#include "indexer/extract/styled_text.h"

namespace disarm::parse {

// What a person should look at, in the order of importance; warnings of the extraction come last. `document`
// is complete but for this.
std::vector<undoc::Oddity> find_oddities(const undoc::Document& document, const extract::StyledText& styled);

// 1 without oddities, less with each: every kind takes its share once, however often it occurs.
double confidence(const std::vector<undoc::Oddity>& oddities);

}  // namespace disarm::parse
