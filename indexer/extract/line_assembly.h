// Words to lines by their places: the order in which a PDF stores its text is not the order in which it is
// read (footnote marks and feet come late).
#pragma once

#include <vector>

#include "indexer/extract/page_words.h"
#include "indexer/extract/styled_text.h"

namespace disarm::extract {

// The lines from top to bottom, each from left to right, with small raised words as superscript spans.
std::vector<Line> assemble_lines(std::vector<Word> words, int page);

}  // namespace disarm::extract
