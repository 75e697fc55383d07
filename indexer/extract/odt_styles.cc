#include "indexer/extract/odt_styles.h"

#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

constexpr int kLongestChain = 30;  // of styles based on each other; circles end here

std::string key_of(std::string_view family, std::string_view name) {
  return std::string(family) + '/' + std::string(name);
}

// "super 58%", "33% 58%": raised. "sub", "-33%", "0%" are not.
bool is_raised(std::string_view position) {
  if (position.starts_with("super")) return true;
  return position.front() >= '1' && position.front() <= '9';
}

bool is_bold(std::string_view weight) {
  return weight == "bold" || (weight.size() == 3 && weight >= "600");
}

OdtStyle read_style(const xmlNode* node) {
  OdtStyle style;
  style.parent = attribute(node, "parent-style-name");
  style.master_page = attribute(node, "master-page-name");
  style.on_new_page = attribute(child(node, "paragraph-properties"), "break-before") == "page";
  const xmlNode* text = child(node, "text-properties");
  if (const std::string weight = attribute(text, "font-weight"); !weight.empty())
    style.bold = is_bold(weight);
  if (const std::string slant = attribute(text, "font-style"); !slant.empty())
    style.italic = slant != "normal";
  if (const std::string position = attribute(text, "text-position"); !position.empty()) {
    style.superscript = is_raised(position);
  }
  return style;
}

}  // namespace

void OdtStyles::add(const xmlNode* root) {
  for (const char* group : {"styles", "automatic-styles"}) {
    const xmlNode* styles = child(root, group);
    for (const xmlNode* node = styles == nullptr ? nullptr : styles->children; node != nullptr;
         node = node->next) {
      if (!is_element(node, "style")) continue;
      styles_.insert_or_assign(key_of(attribute(node, "family"), attribute(node, "name")), read_style(node));
    }
  }
}

const OdtStyle* OdtStyles::find(std::string_view family, const std::string& name) const {
  const auto found = styles_.find(key_of(family, name));
  return found == styles_.end() ? nullptr : &found->second;
}

TextStyle OdtStyles::apply(std::string_view family, const std::string& name, TextStyle around) const {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> superscript;
  const OdtStyle* style = find(family, name);
  for (int i = 0; style != nullptr && i < kLongestChain; ++i) {
    if (!bold) bold = style->bold;
    if (!italic) italic = style->italic;
    if (!superscript) superscript = style->superscript;
    style = find(family, style->parent);
  }
  return {.bold = bold.value_or(around.bold),
          .italic = italic.value_or(around.italic),
          .superscript = superscript.value_or(around.superscript)};
}

bool OdtStyles::begins_page(const std::string& paragraph_style) const {
  const OdtStyle* style = find("paragraph", paragraph_style);
  return style != nullptr && (style->on_new_page || !style->master_page.empty());
}

std::string OdtStyles::master_page(const std::string& paragraph_style) const {
  const OdtStyle* style = find("paragraph", paragraph_style);
  return style == nullptr ? std::string() : style->master_page;
}

}  // namespace disarm::extract
