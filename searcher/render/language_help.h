// The query language, for help and for the manual disarm-query(7).
#pragma once

#include <string>

namespace disarm::render {

// Headings in capital letters at the margin, lines indented below them.
std::string language_help();

}  // namespace disarm::render
