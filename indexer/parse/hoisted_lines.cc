#include "indexer/parse/hoisted_lines.h"

#include <algorithm>
#include <utility>

#include "common/text/unicode.h"
#include "common/undoc/opener.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

using Lines = std::vector<TextLine>;

bool starts_lower(std::string_view text) {
  size_t at = 0;
  return !text.empty() && text::is_lower(text::next_code_point(text, at));
}

bool blank_between(const TextLine& line, const TextLine& next, const Layout& layout) {
  return line.page != next.page || next.bottom - line.bottom > 1.5 * layout.leading;
}

// Whether the line below the label goes on with the line below it.
bool is_hoisted(const TextLine& line, const TextLine& below) {
  if (!ends_clause(line.text) || ends_clause(below.text) || starts_lower(below.text)) return false;
  if (read_label(below.text) || is_bare_label(below.text)) return false;
  const bool opens = undoc::find_opener(below.text) && !undoc::find_opener(line.text);
  return starts_lower(line.text) || opens;
}

}  // namespace

void lower_hoisted_lines(LaidOutText& text) {
  Lines& lines = text.lines;
  for (size_t i = 0; i + 2 < lines.size(); ++i) {
    if (!is_bare_label(lines[i].text) || lines[i].page != lines[i + 2].page) continue;
    TextLine& line = lines[i + 1];
    TextLine& below = lines[i + 2];
    const bool apart = !blank_between(lines[i], line, text.layout) &&
                       blank_between(line, below, text.layout) &&
                       (i + 3 == lines.size() || blank_between(below, lines[i + 3], text.layout));
    if (!apart || !is_hoisted(line, below)) continue;
    std::swap(line, below);
    line.bottom = lines[i].bottom + text.layout.leading;
    below.bottom = line.bottom + text.layout.leading;
  }
}

}  // namespace disarm::parse
