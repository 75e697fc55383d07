// Plain `pdftotext` prints a number that stands apart from its paragraph of two lines together with the
// second line, and the first line after both. Here the lines change places.
//
//     3.
//     this end:
//
//     Calls upon all States, and above all those with major space capabilities, to
#pragma once

#include "indexer/parse/text_line.h"

namespace disarm::parse {

void lower_hoisted_lines(LaidOutText& text);

}  // namespace disarm::parse
