#include "indexer/parse/glued_fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "indexer/parse/fixed_lines.h"

namespace disarm::parse {
namespace {

// Fields that begin with words of their own.
constexpr std::array<std::string_view, 4> kFieldStarts = {"Resolution adopted by the General Assembly",
                                                          "[on the report of ", "[without reference to ",
                                                          "The General Assembly,"};

std::string text_of(const TextLine& line) {
  std::string text;
  for (const extract::Span& span : line.spans) text += span.text;
  return text;
}

// The bytes of `text` at which a new field begins; none when the line holds one field.
std::vector<size_t> cuts_of(const std::string& text) {
  std::vector<size_t> cuts;
  for (const std::string_view start : kFieldStarts) {
    const size_t at = text.find(start);
    const bool at_end = !starts_with_organ(start) || at + start.size() == text.size();
    if (at != std::string::npos && at > 0 && at_end) cuts.push_back(at);
  }
  const size_t bracket = text.find("[on the report of ") != std::string::npos ||
                                 text.find("[without reference to ") != std::string::npos
                             ? text.find(']')
                             : std::string::npos;
  if (bracket != std::string::npos && bracket + 1 < text.size()) cuts.push_back(bracket + 1);
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

// Splits `line` at byte `at` of its text; returns what comes before.
TextLine take_head(TextLine& line, size_t at) {
  TextLine head = line;
  head.spans.clear();
  while (at > 0 && !line.spans.empty()) {
    extract::Span& first = line.spans.front();
    extract::Span piece = first;
    piece.text = first.text.substr(0, at);
    at -= piece.text.size();
    first.text.erase(0, piece.text.size());
    head.spans.push_back(std::move(piece));
    if (first.text.empty()) line.spans.erase(line.spans.begin());
  }
  update_from_spans(head);
  update_from_spans(line);
  line.starts_block = true;
  return head;
}

}  // namespace

void split_glued_fields(LaidOutText& text) {
  constexpr size_t kMastheadLines = 60;
  std::vector<TextLine> lines;
  for (size_t i = 0; i < text.lines.size(); ++i) {
    TextLine line = std::move(text.lines[i]);
    if (i < kMastheadLines) {
      size_t taken = 0;
      for (const size_t cut : cuts_of(text_of(line))) {
        lines.push_back(take_head(line, cut - taken));
        taken = cut;
      }
    }
    lines.push_back(std::move(line));
  }
  text.lines = std::move(lines);
}

}  // namespace disarm::parse
