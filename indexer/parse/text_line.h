// Lines as the parser sees them, with the distances that it judges by.
#pragma once

#include <string>
#include <vector>

#include "indexer/extract/styled_text.h"

namespace disarm::parse {

struct TextLine {
  std::vector<extract::Span> spans;
  std::string text;  // of the spans without superscripts, trimmed
  double left = 0;   // points; see extract::Geometry
  double right = 0;
  double bottom = 0;
  double size = 0;
  int page = 1;
  size_t source = 0;    // the line of StyledText::lines that it comes from
  bool bold = false;    // all letters are
  bool italic = false;  // all letters are
  bool starts_block = false;
  bool furniture = false;
  bool after_cut = false;  // footnotes or a rule stood between the line before and this one
};

// What holds for all lines of a document.
struct Layout {
  extract::Geometry geometry = extract::Geometry::kNone;
  bool has_styles = false;
  bool has_blocks = false;
  double page_height = 0;
  double body_size = 0;  // font size of most letters
  double leading = 0;    // distance between neighbouring lines of a paragraph
  bool flush = false;  // typed without indents, as plain `pdftotext` prints: every line begins at the margin,
                       // and pieces of a page can stand out of their order
};

struct LaidOutText {
  std::vector<TextLine> lines;
  Layout layout;
};

LaidOutText lay_out(const extract::StyledText& styled);

// Brings `text`, `bold` and `italic` in line with `spans`.
void update_from_spans(TextLine& line);

}  // namespace disarm::parse
