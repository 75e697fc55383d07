// What is printed on a page but is no part of the text: running heads, page numbers, job numbers, bar codes.
// Forms: domain.md 2.12.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/text_line.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

// "24-23085 (E) 091224", "*2423085*", "2/4", "2/4   24-23085", "Page 9", "Please recycle", "GE.24-01234 (E)".
bool is_foot(std::string_view line);

// Removes running heads and feet. The letterhead of the first page stays: it holds the symbol.
void remove_furniture(LaidOutText& text, Trace& trace);

}  // namespace disarm::parse
