// Any styled text at all, also such as no format makes: spans, sizes and places are drawn from the bytes.
//
// The first byte says what is known (geometry, styles, blocks); then every line has three bytes for its left
// edge, its font size and its distance from the line before, and spans that a byte below 16 begins, whose
// bits are their styles. So seeds can be read, and a changed byte moves a line or a style.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text/unicode.h"
#include "indexer/extract/styled_text.h"
#include "tests/fuzz/parsed_document.h"

namespace disarm {
namespace {

using extract::Geometry;
using extract::Line;
using extract::Span;
using extract::StyledText;

constexpr unsigned char kFirstLetter = 16;  // smaller bytes begin spans

class Composer {
 public:
  explicit Composer(std::string_view bytes) : bytes_(bytes) {}

  StyledText compose() {
    const unsigned char known = next();
    text_.geometry = static_cast<Geometry>(known % 3);
    text_.has_styles = (known & 4) != 0;
    text_.has_blocks = (known & 8) != 0;
    text_.page_width = 612;
    text_.page_height = 792;
    while (!bytes_.empty()) add_line();
    text_.pages = page_;
    return std::move(text_);
  }

 private:
  unsigned char next() {
    if (bytes_.empty()) return 0;
    const auto byte = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return byte;
  }

  void add_line() {
    Line line;
    const double left = 2.5 * next();
    line.box.left = left;
    line.box.size = static_cast<double>(next()) / 8;
    const unsigned char gap = next();
    constexpr unsigned char kPageBreak = 250;
    if (gap >= kPageBreak) ++page_;
    bottom_ = gap >= kPageBreak ? gap : bottom_ + gap / 4.0;
    line.box.bottom = bottom_;
    line.box.top = bottom_ - line.box.size;
    line.page = page_;
    line.starts_block = gap % 2 == 1;
    std::string_view spans = bytes_.substr(0, bytes_.find('\n'));
    bytes_.remove_prefix(std::min(spans.size() + 1, bytes_.size()));
    for (double at = left; !spans.empty();) {
      line.spans.push_back(take_span(spans));
      line.spans.back().left = at;
      at += 5 * static_cast<double>(line.spans.back().text.size());
      line.box.right = at;
    }
    if (!line.spans.empty()) text_.lines.push_back(std::move(line));
  }

  static Span take_span(std::string_view& spans) {
    Span span;
    const auto style = static_cast<unsigned char>(spans.front());
    if (style < kFirstLetter) {
      span.bold = (style & 1) != 0;
      span.italic = (style & 2) != 0;
      span.superscript = (style & 4) != 0;
      span.after_gap = (style & 8) != 0;
      spans.remove_prefix(1);
    }
    const auto end = std::ranges::find_if(
        spans, [](char byte) { return static_cast<unsigned char>(byte) < kFirstLetter; });
    const auto length = static_cast<size_t>(end - spans.begin());
    span.text = spans.substr(0, length);
    spans.remove_prefix(length);
    if (!text::is_valid_utf8(span.text)) std::ranges::replace_if(span.text, is_high, '?');
    return span;
  }

  static bool is_high(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

  std::string_view bytes_;
  StyledText text_;
  int page_ = 1;
  double bottom_ = 0;
};

}  // namespace
}  // namespace disarm

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  disarm::check_parsed(disarm::Composer({reinterpret_cast<const char*>(data), size}).compose());
  return 0;
}
