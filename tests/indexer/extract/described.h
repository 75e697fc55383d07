// Styled text as short lines for tests: "| " begins a block, "  " a further line of it; spans are set apart
// by "|" and begin with "*bi*" for bold and italic, "^" for superscript, ">" for a gap before them.
#pragma once

#include <string>
#include <vector>

#include "indexer/extract/styled_text.h"

namespace disarm::extract {

inline std::string described(const Span& span) {
  std::string text = span.after_gap ? ">" : "";
  if (span.superscript) text += '^';
  if (span.bold || span.italic) {
    text += std::string("*") + (span.bold ? "b" : "") + (span.italic ? "i" : "") + "*";
  }
  return text + span.text;
}

inline std::vector<std::string> described(const StyledText& styled) {
  std::vector<std::string> lines;
  for (const Line& line : styled.lines) {
    std::string text = line.furniture ? "#" : (line.starts_block ? "| " : "  ");
    for (const Span& span : line.spans) text += (&span == &line.spans.front() ? "" : "|") + described(span);
    lines.push_back(std::move(text));
  }
  return lines;
}

}  // namespace disarm::extract
