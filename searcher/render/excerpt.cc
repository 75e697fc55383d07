#include "searcher/render/excerpt.h"

#include <algorithm>

namespace disarm::render {
namespace {

using search::ByteRange;

constexpr std::string_view kEllipsis = "…";

std::vector<ByteRange> join_neighbours(std::string_view text, const std::vector<ByteRange>& ranges) {
  std::vector<ByteRange> joined;
  for (const ByteRange& range : ranges) {
    const bool touches =
        !joined.empty() && joined.back().end + 1 == range.begin && text[range.begin - 1] == ' ';
    if (touches) {
      joined.back().end = range.end;
    } else {
      joined.push_back(range);
    }
  }
  return joined;
}

// The stretch of `length` bytes that covers most highlighted bytes, and begins at one of them or at 0.
ByteRange best_window(const std::vector<ByteRange>& ranges, size_t length) {
  ByteRange best{0, length};
  size_t best_covered = 0;
  for (const ByteRange& first : ranges) {
    size_t covered = 0;
    for (const ByteRange& range : ranges) {
      const bool inside = range.begin >= first.begin && range.end <= first.begin + length;
      if (inside) covered += range.end - range.begin;
    }
    if (covered <= best_covered) continue;
    best_covered = covered;
    best = {first.begin, first.begin + length};
  }
  return best;
}

// Moves a place in `text` back to the beginning of its word, or of its code point in a text without blanks.
size_t word_begin(std::string_view text, size_t place, size_t furthest) {
  const size_t blank = text.rfind(' ', place);
  if (blank != std::string_view::npos && blank >= furthest) return blank + 1;
  while (place > furthest && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80) --place;
  return place;
}

ByteRange cut(std::string_view text, const std::vector<ByteRange>& ranges, size_t length) {
  const ByteRange window = best_window(ranges, length);
  // Some words before the first highlight give it a context.
  const size_t context = length / 4;
  size_t begin = window.begin > context ? window.begin - context : 0;
  begin = std::min(begin, text.size() - length);
  size_t end = begin + length;
  if (begin > 0) begin = word_begin(text, begin, begin > context ? begin - context : 0);
  end = end >= text.size() ? text.size() : word_begin(text, end, begin);
  while (end > begin && end < text.size() && text[end - 1] == ' ') --end;
  return {begin, end};
}

}  // namespace

Excerpt excerpt_of(const search::Passage& passage, size_t length) {
  const std::string_view text = passage.text;
  const std::vector<ByteRange> ranges = join_neighbours(text, passage.highlights);
  if (text.size() <= length + length / 4) return {passage.text, ranges};
  const ByteRange window = cut(text, ranges, length);
  Excerpt excerpt;
  if (window.begin > 0) excerpt.text = kEllipsis;
  const size_t moved = excerpt.text.size();
  excerpt.text += text.substr(window.begin, window.end - window.begin);
  if (window.end < text.size()) excerpt.text += kEllipsis;
  for (const ByteRange& range : ranges) {
    if (range.begin < window.begin || range.end > window.end) continue;
    excerpt.highlights.push_back({range.begin - window.begin + moved, range.end - window.begin + moved});
  }
  return excerpt;
}

}  // namespace disarm::render
