// The text of a format that knows blocks but no places on pages, while it is being written: the one way from
// Markdown, HTML, office files and XML to StyledText.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/styled_text.h"

namespace disarm::extract {

struct TextStyle {
  bool bold = false;
  bool italic = false;
  bool superscript = false;

  bool operator==(const TextStyle&) const = default;
};

class BlockWriter {
 public:
  // The next text begins a paragraph, a heading or a list item.
  void start_block();

  // The next text stands on a new line of the same block.
  void break_line();

  // The next text stands on a new page; it may go on with the block.
  void break_page();

  // Blanks at the start of a line are not written, and line breaks within `text` are blanks.
  void write(std::string_view text, const TextStyle& style = {});

  // The next text stands far from the one before: behind a tab, in the next column.
  void write_gap();

  // Is written before the next text: what a list item or a footnote prints before its first paragraph.
  void set_label(std::string label, const TextStyle& style = {});

  // Lines written from here on are running heads and feet, or are not any more.
  void set_furniture(bool on);

  bool line_is_empty() const { return line_.spans.empty(); }

  // Appends what another writer has written, as blocks of the current page; the other is empty afterwards.
  void take(BlockWriter& other);

  // All that was written, with blocks and styles.
  StyledText finish();

 private:
  void append(std::string_view text, const TextStyle& style);

  std::vector<Line> lines_;
  Line line_;
  Span label_;
  bool block_is_new_ = true;
  bool after_gap_ = false;
  int page_ = 1;
};

}  // namespace disarm::extract
