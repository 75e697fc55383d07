#include "indexer/extract/docx_styles.h"

#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

constexpr int kLongestChain = 30;  // of styles based on each other; circles end here

void inherit(std::optional<bool>& own, const std::optional<bool>& base) {
  if (!own) own = base;
}

void inherit(DocxStyle& style, const DocxStyle& base) {
  inherit(style.run.bold, base.run.bold);
  inherit(style.run.italic, base.run.italic);
  inherit(style.run.superscript, base.run.superscript);
  inherit(style.run.hidden, base.run.hidden);
  if (!style.place.list) style.place.list = base.place.list;
  if (!style.place.level) style.place.level = base.place.level;
  style.is_heading = style.is_heading || base.is_heading;
  style.on_new_page = style.on_new_page || base.on_new_page;
}

std::string value_of(const xmlNode* node, std::string_view name) {
  return attribute(child(node, name), "val");
}

DocxStyle read_style(const xmlNode* node) {
  const xmlNode* paragraph = child(node, "pPr");
  return {.run = read_run_format(child(node, "rPr")),
          .place = read_list_place(paragraph),
          .is_heading = is_outline_level(value_of(paragraph, "outlineLvl")),
          .on_new_page = docx_switch(paragraph, "pageBreakBefore").value_or(false)};
}

}  // namespace

bool is_outline_level(std::string_view value) {
  return value.size() == 1 && value >= "0" && value <= "8";
}

std::optional<bool> docx_switch(const xmlNode* properties, std::string_view name) {
  const xmlNode* node = child(properties, name);
  if (node == nullptr) return std::nullopt;
  const std::string value = attribute(node, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

DocxRunFormat read_run_format(const xmlNode* properties) {
  DocxRunFormat format{.bold = docx_switch(properties, "b"),
                       .italic = docx_switch(properties, "i"),
                       .superscript = {},
                       .hidden = docx_switch(properties, "vanish")};
  if (const std::string place = value_of(properties, "vertAlign"); !place.empty()) {
    format.superscript = place == "superscript";
  }
  return format;
}

DocxListPlace read_list_place(const xmlNode* paragraph_properties) {
  const xmlNode* numbering = child(paragraph_properties, "numPr");
  DocxListPlace place;
  if (const std::string list = value_of(numbering, "numId"); !list.empty()) place.list = list;
  const std::string level = value_of(numbering, "ilvl");
  if (level.size() == 1 && level >= "0" && level <= "8") place.level = level.front() - '0';
  return place;
}

DocxStyles::DocxStyles(const xmlNode* root) {
  std::map<std::string, std::string> bases;
  for (const xmlNode* node = root == nullptr ? nullptr : root->children; node != nullptr; node = node->next) {
    if (!is_element(node, "style")) continue;
    const std::string id = attribute(node, "styleId");
    styles_[id] = read_style(node);
    bases[id] = value_of(node, "basedOn");
    const std::string is_default = attribute(node, "default");
    if (attribute(node, "type") == "paragraph" && (is_default == "1" || is_default == "true")) {
      default_paragraph_ = id;
    }
  }
  const std::map<std::string, DocxStyle> own = styles_;
  for (auto& [id, style] : styles_) {
    std::string base = bases[id];
    for (int i = 0; i < kLongestChain && own.contains(base); ++i) {
      inherit(style, own.at(base));
      base = bases[base];
    }
  }
}

const DocxStyle& DocxStyles::paragraph(const std::string& id) const {
  return character(id.empty() ? default_paragraph_ : id);
}

const DocxStyle& DocxStyles::character(const std::string& id) const {
  static const DocxStyle plain;
  const auto found = styles_.find(id);
  return found == styles_.end() ? plain : found->second;
}

TextStyle combine(const DocxRunFormat& paragraph, const DocxRunFormat& character,
                  const DocxRunFormat& direct) {
  const auto toggled = [](const std::optional<bool>& a, const std::optional<bool>& b) {
    return a.value_or(false) != b.value_or(false);
  };
  const bool raised = character.superscript.value_or(paragraph.superscript.value_or(false));
  return {.bold = direct.bold.value_or(toggled(paragraph.bold, character.bold)),
          .italic = direct.italic.value_or(toggled(paragraph.italic, character.italic)),
          .superscript = direct.superscript.value_or(raised)};
}

}  // namespace disarm::extract
