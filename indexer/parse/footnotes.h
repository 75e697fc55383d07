// Footnotes stand inside the flow of pages: they are taken out before paragraphs are put together. Forms and
// algorithm: domain.md 2.11.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/text_line.h"
#include "indexer/parse/trace.h"

namespace disarm::parse {

struct Footnote {
  std::string mark;     // "1", "*", "a"
  std::string printed;  // in type of full size before the note: "1", "1/"; empty when it is raised
  int page = 1;         // where it begins; its text can go on on the next
  size_t source = 0;    // the line of StyledText::lines that holds the mark
  std::vector<TextLine> lines;
};

// Whether `text` alone can be the mark of a note: "1", "**", "a".
bool is_note_mark(std::string_view text);

// The same of a whole line, of which nothing is raised.
bool is_note_mark(const TextLine& line);

// Moves the lines of footnotes, and the rules above them, out of `text`.
std::vector<Footnote> detach_footnotes(LaidOutText& text, Trace& trace);

}  // namespace disarm::parse
