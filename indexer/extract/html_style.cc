#include "indexer/extract/html_style.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "common/base/ascii.h"
#include "indexer/extract/list_label.h"
#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

template <size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::string lower_without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return ascii_lower(text);
}

// The value of a property in the element's own style: "bold" of "font-weight: bold"; empty where it is not
// set.
std::string css(const xmlNode* element, std::string_view property) {
  const std::string style = lower_without_blanks(attribute(element, "style"));
  for (size_t from = 0; from < style.size();) {
    const size_t end = std::min(style.find(';', from), style.size());
    const std::string_view declaration = std::string_view(style).substr(from, end - from);
    const size_t colon = declaration.find(':');
    if (colon == property.size() && declaration.starts_with(property)) {
      std::string_view value = declaration.substr(colon + 1);
      return std::string(value.substr(0, value.find('!')));
    }
    from = end + 1;
  }
  return {};
}

bool is_bold_weight(std::string_view weight) {
  return weight == "bold" || weight == "bolder" || (weight.size() == 3 && weight >= "600");
}

NumberForm number_form(const xmlNode* list) {
  const std::string type = attribute(list, "type");
  std::string style = css(list, "list-style-type");
  if (style.empty()) style = css(list, "list-style");
  const auto is = [&](std::string_view letter, std::string_view a, std::string_view b = "?") {
    return type == letter || style.find(a) != std::string::npos || style.find(b) != std::string::npos;
  };
  if (is("a", "lower-alpha", "lower-latin")) return NumberForm::kLowerLetter;
  if (is("A", "upper-alpha", "upper-latin")) return NumberForm::kUpperLetter;
  if (is("i", "lower-roman")) return NumberForm::kLowerRoman;
  if (is("I", "upper-roman")) return NumberForm::kUpperRoman;
  return NumberForm::kDecimal;
}

}  // namespace

TextStyle style_within(const xmlNode* element, TextStyle style) {
  const std::string_view name = name_of(element);
  if (name == "b" || name == "strong" || name == "th" || is_html_heading(element)) style.bold = true;
  constexpr auto kItalic = std::to_array<std::string_view>({"i", "em", "cite", "dfn", "var", "address"});
  if (contains(kItalic, name)) style.italic = true;
  if (name == "sup") style.superscript = true;
  if (name == "sub") style.superscript = false;
  if (!has_attribute(element, "style")) return style;
  if (const std::string weight = css(element, "font-weight"); !weight.empty()) {
    style.bold = is_bold_weight(weight);
  }
  if (const std::string slant = css(element, "font-style"); !slant.empty()) {
    style.italic = slant.starts_with("italic") || slant.starts_with("oblique");
  }
  if (const std::string raised = css(element, "vertical-align"); !raised.empty()) {
    style.superscript = raised == "super";
  }
  return style;
}

bool is_html_heading(const xmlNode* element) {
  const std::string_view name = name_of(element);
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_html_block(const xmlNode* element) {
  constexpr auto kBlocks = std::to_array<std::string_view>(
      {"address", "article", "aside", "blockquote", "body",   "caption",  "center",  "dd",
       "details", "dir",     "div",   "dl",         "dt",     "fieldset", "figure",  "figcaption",
       "footer",  "form",    "frame", "header",     "hgroup", "hr",       "html",    "legend",
       "li",      "main",    "menu",  "ol",         "p",      "pre",      "section", "summary",
       "table",   "tbody",   "td",    "tfoot",      "th",     "thead",    "tr",      "ul"});
  return is_html_heading(element) || contains(kBlocks, name_of(element));
}

bool is_not_printed(const xmlNode* element) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"head", "script", "style", "nav", "template", "button", "select",
                                       "option", "textarea", "iframe", "noscript"});
  if (contains(kNames, name_of(element)) || has_attribute(element, "hidden")) return true;
  return css(element, "display") == "none" || css(element, "visibility") == "hidden" ||
         attribute(element, "role") == "navigation";
}

bool begins_html_page(const xmlNode* element) {
  return css(element, "page-break-before") == "always" || css(element, "break-before") == "page";
}

ListMark list_mark(const xmlNode* list) {
  if (css(list, "list-style-type") == "none" || css(list, "list-style").starts_with("none")) {
    return ListMark::kNone;
  }
  if (is_element(list, "ol")) return ListMark::kNumber;
  return is_element(list, "ul") || is_element(list, "menu") ? ListMark::kBullet : ListMark::kNone;
}

std::string html_label(const xmlNode* list, int number) {
  const NumberForm form = number_form(list);
  const std::string text = format_number(number, form);
  const bool in_brackets = form == NumberForm::kLowerLetter || form == NumberForm::kLowerRoman;
  return in_brackets ? "(" + text + ") " : text + ". ";
}

}  // namespace disarm::extract
