// Plain `pdftotext` takes a hyphen at the end of a line for a broken word: it drops the hyphen and prints
// both lines as one. The hyphens of UN documents are real ones, for these are not divided at line ends.
//
//     world ... made by all the nuclearweapon States on their policies of non-use or non-threat of use of
//     nuclear Atomic Energy Agency at its sixty seventh regular session, concerning the application of
#pragma once

#include "indexer/parse/document_words.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Puts the hyphen back where a line may have ended and the place is certain: where the document writes the
// same compound elsewhere and never as one word within a line, where it is a known one, or, in a line that is
// too long for one, where the document writes both parts alone. `words` are those of the text. Returns how
// many.
size_t restore_hyphens(LaidOutText& text, const DocumentWords& words);

}  // namespace disarm::parse
