// Footnote marks in text without styles, where they are plain digits: "Disabilities, 1 to", "Lithuania,3".
#pragma once

#include <vector>

#include "indexer/parse/footnotes.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Makes the marks of `notes` superscript spans in the lines of the pages on which the notes stand.
void raise_marks(LaidOutText& text, const std::vector<Footnote>& notes);

}  // namespace disarm::parse
