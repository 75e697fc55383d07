// The lines of a Markdown text while they are being written: current styles, current block.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/styled_text.h"

namespace disarm::extract {

class MarkdownLines {
 public:
  void start_block();
  void break_line();
  void write(std::string_view text);

  // Is written before the next text, in roman type: what a list item prints before its first paragraph.
  void set_label(std::string label) { label_ = std::move(label); }

  void change_bold(bool on) { bold_ += on ? 1 : -1; }
  void change_italic(bool on) { italic_ += on ? 1 : -1; }
  void change_superscript(bool on) { superscript_ += on ? 1 : -1; }

  std::vector<Line> take_lines();

 private:
  void append(std::string_view text, const Span& style);

  std::vector<Line> lines_;
  Line line_;
  std::string label_;
  bool block_is_new_ = true;
  int bold_ = 0;  // emphasis can nest
  int italic_ = 0;
  int superscript_ = 0;
};

}  // namespace disarm::extract
