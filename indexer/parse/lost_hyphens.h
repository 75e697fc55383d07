// Plain `pdftotext` takes a hyphen at the end of a line for a broken word: it drops the hyphen and prints
// both lines as one. The hyphens of UN documents are real ones, for these are not divided at line ends.
//
//     world ... made by all the nuclearweapon States on their policies of non-use or non-threat of use of
//     nuclear Atomic Energy Agency at its sixty seventh regular session, concerning the application of
#pragma once

#include "indexer/parse/document_words.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Puts the hyphen back into each line that is too long for one, where the place is certain: where the
// document writes the same compound elsewhere, or both parts alone but never as one word. `words` are those of the text,
// in lower case. Returns how many.
size_t restore_hyphens(LaidOutText& text, const DocumentWords& words);

}  // namespace disarm::parse
