#include "indexer/extract/markdown_lines.h"

#include <utility>

namespace disarm::extract {

void MarkdownLines::break_line() {
  if (line_.spans.empty()) return;
  line_.starts_block = std::exchange(block_is_new_, false);
  lines_.push_back(std::move(line_));
  line_ = {};
}

void MarkdownLines::start_block() {
  break_line();
  block_is_new_ = true;
}

void MarkdownLines::write(std::string_view text) {
  if (text.empty()) return;
  if (!label_.empty()) append(std::exchange(label_, {}), {});
  append(text, {.text = {}, .bold = bold_ > 0, .italic = italic_ > 0, .superscript = superscript_ > 0});
}

void MarkdownLines::append(std::string_view text, const Span& style) {
  const bool fits = !line_.spans.empty() && line_.spans.back().bold == style.bold &&
                    line_.spans.back().italic == style.italic &&
                    line_.spans.back().superscript == style.superscript;
  if (!fits) line_.spans.push_back(style);
  line_.spans.back().text += text;
}

std::vector<Line> MarkdownLines::take_lines() {
  break_line();
  return std::move(lines_);
}

}  // namespace disarm::extract
