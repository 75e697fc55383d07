#include "indexer/parse/heading.h"

#include <algorithm>
#include <array>
#include <optional>

#include "common/undoc/opener.h"
#include "indexer/parse/label.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

bool is_short_title(const std::string& text) {
  constexpr size_t kLongest = 120;
  if (text.empty() || text.size() > kLongest || !is_ascii_upper(text.front())) return false;
  return !ends_clause(text) && !read_label(text) && !undoc::find_opener(text);
}

}  // namespace

bool is_section_number(std::string_view text) {
  return !text.empty() && is_ascii_upper(text.front()) && (is_roman(text) || text.size() == 1);
}

bool is_numbered_heading(std::string_view text) {
  constexpr std::array<std::string_view, 6> kWords = {"Article ",    "Chapter ", "Part ",
                                                      "Regulation ", "Rule ",    "Section "};
  const auto word =
      std::ranges::find_if(kWords, [&](std::string_view start) { return text.starts_with(start); });
  if (word == kWords.end()) return false;
  const std::string_view number = text.substr(word->size());
  return all_digits(number) || (is_roman(number) && is_ascii_upper(number.front()));
}

bool is_heading(const Block& block, const std::string& text, const Layout& layout) {
  if (block.heading || is_section_number(text)) return true;
  if (layout.has_styles) return block.bold() || (block.italic() && !ends_clause(text));
  const std::optional<Label> label = read_label(text);
  const bool titled =
      label && label->kind == LabelKind::kSection && is_short_title(text.substr(label->length));
  return titled || (block.lines.size() <= 3 && is_short_title(text));
}

HeadingText split_heading(const std::string& text) {
  const std::optional<Label> label = read_label(text);
  if (label && label->kind == LabelKind::kSection) return {label->name, text.substr(label->length)};
  if (is_section_number(text)) return {text, {}};
  const size_t space = text.find(' ');
  const std::string first = text.substr(0, space);
  if (space != std::string::npos && is_roman(first) && is_ascii_upper(first.front()))
    return {first, text.substr(space + 1)};
  return {{}, text};
}

}  // namespace disarm::parse
