// The body whose document a text is: the Assembly, the Council, the meeting of a treaty. Names and the
// symbols that tell them stand in data/bodies.tsv.
#pragma once

#include <string>
#include <string_view>

#include "common/undoc/document.h"

namespace disarm::undoc {

// "General Assembly"; as the symbol tells it, else as the letterhead names it; empty when neither does.
std::string body_of(const Document& document);

// The folded name of a body that people also call by a short one: "GA" and "general assembly" are "general
// assembly". Other names as they are, folded.
std::string body_name(std::string_view written);

}  // namespace disarm::undoc
