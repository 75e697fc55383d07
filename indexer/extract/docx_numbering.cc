#include "indexer/extract/docx_numbering.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

int number_of(const std::string& text, int otherwise) {
  constexpr size_t kMostDigits = 6;
  const bool number = !text.empty() && text.size() <= kMostDigits &&
                      text.find_first_not_of("0123456789") == std::string::npos;
  return number ? std::stoi(text) : otherwise;
}

std::string value_of(const xmlNode* node, std::string_view name) {
  return attribute(child(node, name), "val");
}

std::optional<size_t> level_of(const xmlNode* node) {
  const auto level = static_cast<size_t>(number_of(attribute(node, "ilvl"), DocxNumbering::kLevels));
  return level < DocxNumbering::kLevels ? std::optional(level) : std::nullopt;
}

}  // namespace

NumberForm docx_number_form(std::string_view name) {
  constexpr auto kForms = std::to_array<std::pair<std::string_view, NumberForm>>({
      {"none", NumberForm::kNone},
      {"lowerLetter", NumberForm::kLowerLetter},
      {"upperLetter", NumberForm::kUpperLetter},
      {"lowerRoman", NumberForm::kLowerRoman},
      {"upperRoman", NumberForm::kUpperRoman},
  });
  const auto form = std::ranges::find(kForms, name, [](const auto& entry) { return entry.first; });
  return form == kForms.end() ? NumberForm::kDecimal : form->second;
}

DocxNumbering::Level DocxNumbering::read_level(const xmlNode* node) {
  const std::string form = value_of(node, "numFmt");
  return {.form = docx_number_form(form),
          .text = value_of(node, "lvlText"),
          .start = number_of(value_of(node, "start"), 1),
          .is_bullet = form == "bullet",
          .restarts = value_of(node, "lvlRestart") != "0",
          .in_digits = child(node, "isLgl") != nullptr,
          .is_glued = value_of(node, "suff") == "nothing"};
}

DocxNumbering::List DocxNumbering::read_list(const xmlNode* node) {
  List list{.pattern = value_of(node, "abstractNumId"), .starts = {}};
  for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
    const std::optional<size_t> level = level_of(part);
    const std::string start = value_of(part, "startOverride");
    if (is_element(part, "lvlOverride") && level && !start.empty()) list.starts[*level] = number_of(start, 1);
  }
  return list;
}

DocxNumbering::DocxNumbering(const xmlNode* root) {
  for (const xmlNode* node = root == nullptr ? nullptr : root->children; node != nullptr; node = node->next) {
    if (is_element(node, "num")) lists_[attribute(node, "numId")] = read_list(node);
    if (!is_element(node, "abstractNum")) continue;
    Pattern& pattern = patterns_[attribute(node, "abstractNumId")];
    for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
      const std::optional<size_t> level = level_of(part);
      if (is_element(part, "lvl") && level) pattern.levels[*level] = read_level(part);
    }
  }
}

std::string DocxNumbering::next_label(const std::string& list, size_t level) {
  const auto found = lists_.find(list);
  if (found == lists_.end() || level >= kLevels) return {};
  const auto pattern = patterns_.find(found->second.pattern);
  if (pattern == patterns_.end()) return {};
  auto& [levels, counters] = pattern->second;
  for (const auto& [at, start] : std::exchange(found->second.starts, {})) {
    levels[at].start = start;
    counters[at].reset();
  }
  counters[level] = counters[level] ? *counters[level] + 1 : levels[level].start;
  for (size_t deeper = level + 1; deeper < kLevels; ++deeper) {
    if (levels[deeper].restarts) counters[deeper].reset();
  }
  std::string label = printed(pattern->second, level);
  if (!label.empty() && !levels[level].is_glued) label += ' ';
  return label;
}

std::string DocxNumbering::printed(const Pattern& pattern, size_t level) {
  const Level& own = pattern.levels[level];
  if (own.is_bullet) return printable_bullet(own.text);
  std::string label;
  for (size_t i = 0; i < own.text.size(); ++i) {
    const char next = i + 1 < own.text.size() ? own.text[i + 1] : '\0';
    if (own.text[i] != '%' || next < '1' || next > '9') {
      label += own.text[i];
      continue;
    }
    const auto shown = static_cast<size_t>(next - '1');
    const Level& other = pattern.levels[shown];
    label += format_number(pattern.counters[shown].value_or(other.start),
                           own.in_digits ? NumberForm::kDecimal : other.form);
    ++i;
  }
  return label;
}

}  // namespace disarm::extract
