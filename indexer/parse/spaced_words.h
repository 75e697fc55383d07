// Repairs words that a converter printed in two: letters that the typesetter spaced out to justify a line
// come out of `pdftotext` as "internationa l", "non -proliferation", "20 30".
#pragma once

#include "indexer/parse/document_words.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Joins the pieces of a word where the whole word occurs elsewhere in the document, or is one of English and
// its pieces are none, then attaches what stands apart from its word: hyphens of compounds (all, where words
// are in pieces), and commas, semicolons and full stops where the document mostly attaches them. `words` are
// those of the text. Returns how many blanks it has taken out.
size_t join_spaced_words(LaidOutText& text, const DocumentWords& words);

}  // namespace disarm::parse
