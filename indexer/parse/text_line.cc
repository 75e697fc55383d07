#include "indexer/parse/text_line.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

#include "common/text/unicode.h"

namespace disarm::parse {
namespace {

bool has_letters(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (text::is_alphabetic(text::next_code_point(text, at))) return true;
  }
  return false;
}

bool is_blank(const extract::Line& line) {
  return std::ranges::all_of(line.spans,
                             [](const extract::Span& span) { return text::trim(span.text).empty(); });
}

// The key with the largest sum, in tenths.
double most(const std::map<long, size_t>& weights) {
  const auto heaviest = std::max_element(weights.begin(), weights.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
  return heaviest == weights.end() ? 0 : static_cast<double>(heaviest->first) / 10;
}

double body_size(const std::vector<TextLine>& lines) {
  std::map<long, size_t> letters;
  for (const TextLine& line : lines) letters[std::lround(10 * line.size)] += line.text.size();
  return most(letters);
}

// The smallest distance that is not rare: where paragraphs have one line, most distances are the wider ones
// between paragraphs.
double leading(const std::vector<TextLine>& lines, double size) {
  std::map<long, size_t> distances;
  size_t count = 0;
  for (size_t i = 1; i < lines.size(); ++i) {
    const double distance = lines[i].bottom - lines[i - 1].bottom;
    const bool neighbours = lines[i].page == lines[i - 1].page && distance > 0.5 * size;
    if (!neighbours || std::abs(lines[i].size - size) >= 0.5) continue;
    ++distances[std::lround(10 * distance)];
    ++count;
  }
  constexpr size_t kRareOneIn = 8;
  for (const auto& [distance, times] : distances) {
    if (times * kRareOneIn >= count) return static_cast<double>(distance) / 10;
  }
  return most(distances);
}

// Typed lines that are not flush are indented or stand in columns in most paragraphs.
bool is_flush(const std::vector<TextLine>& lines) {
  constexpr ptrdiff_t kRareOneIn = 50;
  constexpr double kOneColumn = 5;  // a blank before a line is no indent
  const auto indented =
      std::ranges::count_if(lines, [](const TextLine& line) { return line.left > kOneColumn; });
  return indented * kRareOneIn <= std::ssize(lines);
}

}  // namespace

void update_from_spans(TextLine& line) {
  std::string text;
  bool after_space = true;
  bool letters = false;
  line.bold = true;
  line.italic = true;
  for (const extract::Span& span : line.spans) {
    if (span.superscript) continue;
    text::append_collapsed(text, span.text, after_space);
    if (!has_letters(span.text)) continue;
    letters = true;
    line.bold = line.bold && span.bold;
    line.italic = line.italic && span.italic;
  }
  line.bold = line.bold && letters;
  line.italic = line.italic && letters;
  if (text.ends_with(' ')) text.pop_back();
  line.text = std::move(text);
}

LaidOutText lay_out(const extract::StyledText& styled) {
  LaidOutText laid_out;
  for (size_t i = 0; i < styled.lines.size(); ++i) {
    const extract::Line& line = styled.lines[i];
    if (is_blank(line)) continue;
    TextLine text_line;
    text_line.source = i;
    text_line.spans = line.spans;
    text_line.left = line.box.left;
    text_line.right = line.box.right;
    text_line.bottom = line.box.bottom;
    text_line.size = line.box.size;
    text_line.page = line.page;
    text_line.starts_block = line.starts_block;
    text_line.furniture = line.furniture;
    update_from_spans(text_line);
    laid_out.lines.push_back(std::move(text_line));
  }
  Layout& layout = laid_out.layout;
  layout.geometry = styled.geometry;
  layout.has_styles = styled.has_styles;
  layout.has_blocks = styled.has_blocks;
  layout.page_height = styled.page_height;
  layout.body_size = body_size(laid_out.lines);
  const bool typed = layout.geometry == extract::Geometry::kTypewriter;  // rows are all the same
  layout.flush = typed && is_flush(laid_out.lines);
  layout.leading = typed ? 1.2 * layout.body_size : leading(laid_out.lines, layout.body_size);
  return laid_out;
}

}  // namespace disarm::parse
