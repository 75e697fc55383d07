#include "indexer/extract/block_writer.h"

#include <utility>

namespace disarm::extract {
namespace {

constexpr std::string_view kBlanks = " \t\n\v\f\r";

bool is_blank(char letter) {
  return kBlanks.find(letter) != std::string_view::npos;
}

std::string_view without_leading_blanks(std::string_view text) {
  constexpr std::string_view kNoBreakSpace = "\u00A0";
  while (!text.empty()) {
    if (is_blank(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else {
      break;
    }
  }
  return text;
}

TextStyle style_of(const Span& span) {
  return {.bold = span.bold, .italic = span.italic, .superscript = span.superscript};
}

}  // namespace

void BlockWriter::break_line() {
  after_gap_ = false;
  if (line_.spans.empty()) return;
  line_.starts_block = std::exchange(block_is_new_, false);
  line_.page = page_;
  lines_.push_back(std::move(line_));
  line_ = {};
  line_.furniture = lines_.back().furniture;
}

void BlockWriter::start_block() {
  break_line();
  block_is_new_ = true;
}

void BlockWriter::break_page() {
  break_line();
  if (!lines_.empty()) ++page_;  // nothing stands on a page before the first line
}

void BlockWriter::set_furniture(bool on) {
  start_block();
  line_.furniture = on;
}

void BlockWriter::set_label(std::string label, const TextStyle& style) {
  label_ = {.text = std::move(label), .bold = style.bold, .italic = style.italic};
  label_.superscript = style.superscript;
}

void BlockWriter::write_gap() {
  after_gap_ = !line_.spans.empty() || !label_.text.empty();
}

void BlockWriter::write(std::string_view text, const TextStyle& style) {
  if (line_.spans.empty() || after_gap_) text = without_leading_blanks(text);
  if (text.empty()) return;
  if (!label_.text.empty()) {
    const Span label = std::exchange(label_, {});
    append(label.text, style_of(label));
  }
  append(text, style);
}

void BlockWriter::append(std::string_view text, const TextStyle& style) {
  const bool gap = std::exchange(after_gap_, false) && !line_.spans.empty();
  if (gap && !line_.spans.back().text.ends_with(' ')) line_.spans.back().text += ' ';
  if (line_.spans.empty() || gap || style_of(line_.spans.back()) != style) {
    line_.spans.push_back({.text = {}, .bold = style.bold, .italic = style.italic});
    line_.spans.back().superscript = style.superscript;
    line_.spans.back().after_gap = gap;
  }
  std::string& written = line_.spans.back().text;
  for (const char letter : text) {
    const bool blank = is_blank(letter);
    if (!blank || !written.ends_with(' ')) written += blank ? ' ' : letter;
  }
}

void BlockWriter::take(BlockWriter& other) {
  start_block();
  other.break_line();
  for (Line& line : other.lines_) {
    line.page = page_;
    line.furniture = line_.furniture;
    lines_.push_back(std::move(line));
  }
  other.lines_.clear();
}

StyledText BlockWriter::finish() {
  break_line();
  StyledText styled;
  styled.has_styles = true;
  styled.has_blocks = true;
  styled.pages = lines_.empty() ? 1 : lines_.back().page;
  styled.lines = std::move(lines_);
  lines_ = {};
  return styled;
}

}  // namespace disarm::extract
