// What is odd about the masthead of a resolution or draft: lines that nothing explains, and fields that
// contradict each other.
#pragma once

#include <vector>

#include "common/undoc/document.h"

namespace disarm::parse {

// In the order of importance.
std::vector<undoc::Oddity> find_masthead_oddities(const undoc::Document& document);

}  // namespace disarm::parse
