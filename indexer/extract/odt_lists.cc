#include "indexer/extract/odt_lists.h"

#include <algorithm>

#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

NumberForm form_of(const std::string& format) {
  if (format == "a") return NumberForm::kLowerLetter;
  if (format == "A") return NumberForm::kUpperLetter;
  if (format == "i") return NumberForm::kLowerRoman;
  if (format == "I") return NumberForm::kUpperRoman;
  return format.empty() ? NumberForm::kNone : NumberForm::kDecimal;
}

}  // namespace

std::optional<int> small_number(const std::string& text) {
  constexpr size_t kMostDigits = 6;
  const bool number = !text.empty() && text.size() <= kMostDigits &&
                      text.find_first_not_of("0123456789") == std::string::npos;
  return number ? std::optional(std::stoi(text)) : std::nullopt;
}

OdtLists::Level OdtLists::read_level(const xmlNode* node) {
  const auto shown = static_cast<size_t>(small_number(attribute(node, "display-levels")).value_or(1));
  return {.form = form_of(attribute(node, "num-format")),
          .prefix = attribute(node, "num-prefix"),
          .suffix = attribute(node, "num-suffix"),
          .bullet = printable_bullet(attribute(node, "bullet-char")),
          .start = small_number(attribute(node, "start-value")).value_or(1),
          .shown = std::clamp<size_t>(shown, 1, kLevels)};
}

void OdtLists::add(const xmlNode* root) {
  for (const char* group : {"styles", "automatic-styles"}) {
    const xmlNode* styles = child(root, group);
    for (const xmlNode* node = styles == nullptr ? nullptr : styles->children; node != nullptr;
         node = node->next) {
      if (!is_element(node, "list-style")) continue;
      auto& levels = styles_[attribute(node, "name")];
      for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
        const auto level = static_cast<size_t>(small_number(attribute(part, "level")).value_or(0));
        if (level >= 1 && level <= kLevels) levels[level - 1] = read_level(part);
      }
    }
  }
}

OdtLists::Counters OdtLists::begin(const xmlNode* list, const std::string& style) const {
  const auto earlier = by_id_.find(attribute(list, "continue-list"));
  if (earlier != by_id_.end()) return earlier->second;
  const auto last = by_style_.find(style);
  return attribute(list, "continue-numbering") == "true" && last != by_style_.end() ? last->second
                                                                                    : Counters();
}

void OdtLists::end(const xmlNode* list, const std::string& style, const Counters& counters) {
  by_style_[style] = counters;
  if (const std::string id = attribute(list, "id"); !id.empty()) by_id_[id] = counters;
}

std::string OdtLists::next_label(const std::string& style, size_t level, std::optional<int> start,
                                 Counters& counters) const {
  const auto found = styles_.find(style);
  if (found == styles_.end() || level >= kLevels) return {};
  const Level& own = found->second[level];
  if (!own.bullet.empty()) return own.bullet + ' ';
  const int next = counters[level] ? *counters[level] + 1 : own.start;
  counters[level] = start.value_or(next);
  std::fill(counters.begin() + static_cast<ptrdiff_t>(level) + 1, counters.end(), std::nullopt);
  if (own.form == NumberForm::kNone) return {};
  std::string numbers;
  for (size_t shown = level + 1 - std::min(own.shown, level + 1); shown <= level; ++shown) {
    const Level& other = found->second[shown];
    if (!numbers.empty()) numbers += '.';
    numbers += format_number(counters[shown].value_or(other.start), other.form);
  }
  return own.prefix + numbers + own.suffix + ' ';
}

}  // namespace disarm::extract
