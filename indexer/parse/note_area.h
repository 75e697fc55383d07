// The notes of one page as plain `pdftotext` prints them: below the rule stand the texts in their order, but
// their marks on lines of their own, some before their text and some after all texts.
//
//     __________________
//     Resolution S-10/2.
//     The Committee on Disarmament was redesignated the Conference on Disarmament as from
//     7 February 1984.
//     3
//     A/57/759-S/2003/332, annex I.
//     1
//     2
#pragma once

#include <vector>

#include "indexer/parse/footnotes.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Appends the notes of `area`, the lines below the rule, to `notes`. A mark that text follows is the mark of
// that text; the others are shared out in their order, and texts are divided where a sentence ends, most
// likely where the line is short or the next begins like a note. Lines without any mark go on with the last
// note. Returns the lines that cannot belong to a note.
std::vector<TextLine> read_note_area(std::vector<TextLine> area, std::vector<Footnote>& notes);

}  // namespace disarm::parse
