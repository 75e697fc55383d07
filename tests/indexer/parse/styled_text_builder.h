// Composes styled text for tests: pages of lines as a PDF gives them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "indexer/extract/styled_text.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

inline extract::Span roman(std::string text) {
  return {.text = std::move(text)};
}
inline extract::Span italic(std::string text) {
  return {.text = std::move(text), .italic = true};
}
inline extract::Span bold(std::string text) {
  return {.text = std::move(text), .bold = true};
}
inline extract::Span raised(std::string text) {
  return {.text = std::move(text), .superscript = true};
}

// A page in points: text from 123 to 488, paragraphs indented to 147, lines 12 and paragraphs 18 apart.
class PageBuilder {
 public:
  static constexpr double kMargin = 123;
  static constexpr double kIndent = 147;
  static constexpr double kRight = 488;

  PageBuilder() {
    text_.geometry = extract::Geometry::kPage;
    text_.has_styles = true;
    text_.page_width = 612;
    text_.page_height = 792;
  }

  PageBuilder& page() {
    if (!text_.lines.empty()) text_.pages = ++page_;
    top_ = 100;
    return *this;
  }
  PageBuilder& at(double top) {
    top_ = top;
    return *this;
  }
  PageBuilder& size(double size) {
    size_ = size;
    return *this;
  }

  // A line `gap` points below the last one.
  PageBuilder& line(double gap, double left, std::vector<extract::Span> spans, double right = kRight) {
    top_ += gap;
    extract::Line line;
    line.spans = std::move(spans);
    line.spans.front().left = left;
    line.box = {.left = left, .right = right, .top = top_ - size_, .bottom = top_, .size = size_};
    line.page = page_;
    text_.lines.push_back(std::move(line));
    return *this;
  }
  PageBuilder& first(std::vector<extract::Span> spans, double right = kRight) {
    return line(18, kIndent, std::move(spans), right);
  }
  PageBuilder& next(std::string text, double right = kRight) {
    return line(12, kMargin, {roman(std::move(text))}, right);
  }

  const extract::StyledText& text() const { return text_; }
  LaidOutText laid_out() const { return lay_out(text_); }

 private:
  extract::StyledText text_;
  int page_ = 1;
  double top_ = 100;
  double size_ = 10;
};

}  // namespace disarm::parse
