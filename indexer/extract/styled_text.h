// What every format becomes: lines of styled spans, in reading order, with places on pages where the format
// has them. The parser sees nothing else of a file.
#pragma once

#include <string>
#include <vector>

namespace disarm::extract {

struct Span {
  std::string text;  // UTF-8, without line breaks
  bool bold = false;
  bool italic = false;
  bool superscript = false;  // raised and small: a footnote mark
  double left = 0;           // in the unit of LineBox; meaningful only with geometry
  bool after_gap = false;    // far more than a space stands before it: a tab, a column of a table
};

// Where a line stands on its page, from the page's top left corner.
struct LineBox {
  double left = 0;
  double right = 0;
  double top = 0;     // of the letters of `size`
  double bottom = 0;  // the same
  double size = 0;    // font size of most of its characters
};

enum class Geometry {
  kNone,        // boxes mean nothing
  kTypewriter,  // reckoned from columns and rows as if typed in 10 pt, 5 pt a column and 12 pt a row: indents
                // and blank lines are known, sizes and small distances are not
  kPage,        // points, as printed
};

struct Line {
  std::vector<Span> spans;    // left to right as read; a space between words stands in the text
  LineBox box;                // see Geometry
  int page = 1;               // from 1
  bool starts_block = false;  // the format itself begins a paragraph, heading or list item here
  bool furniture = false;     // the format itself keeps it apart as a running head or foot
};

// What a file says about its document beside the text: fills only what the text never prints.
struct Declared {
  std::string symbol;
  std::string title;
  std::string date;      // of the document, ISO 8601; not that of its adoption
  std::string language;  // ISO 639-1
};

struct StyledText {
  std::vector<Line> lines;
  Geometry geometry = Geometry::kNone;
  bool has_styles = false;  // bold, italic and superscript are known
  bool has_blocks = false;  // starts_block is known (Markdown): lines between two starts are one block
  int pages = 1;
  double page_width = 0;  // points; 0 without geometry
  double page_height = 0;
  Declared declared;
  bool ocr = false;                   // read from images by a program: letters may be wrong
  std::vector<std::string> warnings;  // "3 broken byte sequences became U+FFFD"
};

// The text of a line's spans, one after the other.
std::string plain_text(const Line& line);

}  // namespace disarm::extract
