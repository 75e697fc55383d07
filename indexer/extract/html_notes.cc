#include "indexer/extract/html_notes.h"

#include <algorithm>

#include "common/base/ascii.h"
#include "common/text/unicode.h"
#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

bool is_raised(const xmlNode* link) {
  if (find_element(link, "sup") != nullptr) return true;
  const xmlNode* around = link->parent;
  while (around != nullptr && !is_element(around, "sup") && !is_element(around, "p")) around = around->parent;
  return is_element(around, "sup");
}

bool is_called_note(const xmlNode* link) {
  for (const char* name : {"class", "role", "type", "href", "id", "name"}) {
    const std::string value = attribute(link, name);
    for (const char* word : {"note", "ftn", "#fn", "_fn"}) {
      if (value.find(word) != std::string::npos) return true;
    }
  }
  return false;
}

// The place of each element that links can lead to, in document order.
struct Target {
  const xmlNode* node = nullptr;
  size_t place = 0;
};

std::map<std::string, Target> targets_in(const xmlNode* root) {
  std::map<std::string, Target> targets;
  size_t place = 0;
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root), ++place) {
    if (node->type != XML_ELEMENT_NODE || node->properties == nullptr) continue;
    for (const char* name : {"id", "name"}) {
      if (const std::string id = attribute(node, name); !id.empty()) targets.emplace(id, Target{node, place});
    }
  }
  return targets;
}

bool is_arrow(std::string_view text) {
  constexpr std::string_view kArrows[] = {"\u21A9", "\u21A9\uFE0E", "\u21A9\uFE0F", "\u2191", "^", "\u21B5"};
  return std::ranges::find(kArrows, text::trim(text)) != std::end(kArrows);
}

}  // namespace

std::string mark_in(std::string_view text) {
  std::string mark = text::collapse_spaces(text);
  std::erase_if(mark, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')' || c == ' '; });
  if (mark.ends_with('.') || mark.ends_with('/')) mark.pop_back();
  constexpr size_t kLongest = 3;
  const bool number = std::ranges::all_of(mark, is_digit);
  const bool stars = mark.find_first_not_of('*') == std::string::npos;
  const bool letter = mark.size() == 1 && mark.front() >= 'a' && mark.front() <= 'z';
  return mark.size() <= kLongest && (number || stars || letter) ? mark : std::string();
}

HtmlNotes find_html_notes(const xmlNode* root) {
  HtmlNotes found;
  const std::map<std::string, Target> targets = targets_in(root);
  size_t place = 0;
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root), ++place) {
    if (!is_element(node, "a")) continue;
    const std::string address = attribute(node, "href");
    if (!address.starts_with('#')) continue;
    const auto target = targets.find(address.substr(1));
    if (target == targets.end()) continue;
    const std::string text = all_text(node);
    if (target->second.place < place) {
      if (is_arrow(text)) found.returns.insert(node);
      continue;
    }
    const std::string mark = mark_in(text);
    const bool is_reference = is_raised(node) || text.find('[') != std::string::npos || is_called_note(node);
    if (mark.empty() || !is_reference) continue;
    found.references.emplace(node, mark);
    found.notes.emplace(target->second.node, mark);
  }
  return found;
}

}  // namespace disarm::extract
