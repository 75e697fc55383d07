#include "indexer/extract/html.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "common/base/ascii.h"
#include "common/text/charset.h"
#include "common/text/unicode.h"
#include "indexer/extract/block_writer.h"
#include "indexer/extract/extension.h"
#include "indexer/extract/html_charset.h"
#include "indexer/extract/html_notes.h"
#include "indexer/extract/html_style.h"
#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

constexpr size_t kDeepest = 1000;  // unclosed tags of old pages nest some hundred deep

size_t depth_below(const xmlNode* root) {
  size_t depth = 0;
  size_t deepest = 0;
  for (const xmlNode* node = root; node != nullptr;) {
    deepest = std::max(deepest, depth);
    if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
      node = node->children;
      ++depth;
      continue;
    }
    for (; node != root && node->next == nullptr; --depth) node = node->parent;
    node = node == root ? nullptr : node->next;
  }
  return deepest;
}

// Cells with a paragraph at most are a row of a table; others are how old pages are laid out.
bool is_row(const xmlNode* row) {
  size_t cells = 0;
  for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
    if (!is_element(cell, "td") && !is_element(cell, "th")) continue;
    ++cells;
    size_t blocks = 0;
    for (const xmlNode* node = cell; node != nullptr; node = next_node(node, cell)) {
      if (is_html_block(node) && ++blocks > 2) return false;  // the cell itself is one
    }
  }
  return cells > 1;
}

class Walk {
 public:
  Walk(const xmlNode* root, BlockWriter& out) : notes_(find_html_notes(root)), out_(out) {}

  // Recursion as deep as the page's elements: kDeepest at most.
  void visit(const xmlNode* node, TextStyle style) {
    if (const std::string_view text = text_of(node); !text.empty()) {
      write(text, style);
    } else if (node->type == XML_ELEMENT_NODE) {
      visit_element(node, style);
    }
  }

 private:
  void visit_children(const xmlNode* node, TextStyle style) {
    for (const xmlNode* part = node->children; part != nullptr; part = part->next) visit(part, style);
  }

  void visit_element(const xmlNode* element, TextStyle style) {
    if (is_not_printed(element) || notes_.returns.contains(element)) return;
    if (begins_html_page(element)) out_.break_page();
    const std::string_view name = name_of(element);
    if (name == "br") in_row_ ? out_.write(" ") : out_.break_line();
    if (is_html_block(element)) start_block();
    const auto note = notes_.notes.find(element);
    if (note != notes_.notes.end()) {
      start_block();
      expected_mark_ = note->second;
    }
    style = style_within(element, style);
    if (const auto reference = notes_.references.find(element); reference != notes_.references.end()) {
      write_mark(reference->second);
    } else if (name == "tr" && !in_row_ && is_row(element)) {
      visit_row(element, style);
    } else if (list_mark(element) != ListMark::kNone) {
      visit_list(element, style);
    } else {
      const bool was_preformatted = std::exchange(preformatted_, preformatted_ || name == "pre");
      visit_children(element, style);
      preformatted_ = was_preformatted;
    }
    if (is_html_block(element)) start_block();
  }

  void start_block() {
    if (!in_row_) {
      out_.start_block();
    } else {
      space_is_due_ = cell_has_text_;
    }
  }

  void visit_row(const xmlNode* row, TextStyle style) {
    in_row_ = true;
    for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
      out_.write_gap();
      cell_has_text_ = space_is_due_ = false;
      visit(cell, style);
    }
    in_row_ = false;
  }

  void visit_list(const xmlNode* list, TextStyle style) {
    const std::string start = attribute(list, "start");
    int number = start.empty() ? 1 : number_in(start, 1);
    for (const xmlNode* item = list->children; item != nullptr; item = item->next) {
      if (is_element(item, "li")) {
        number = number_in(attribute(item, "value"), number);
        start_block();
        // Notes are numbered by their own marks.
        if (!notes_.notes.contains(item)) {
          out_.set_label(list_mark(list) == ListMark::kNumber ? html_label(list, number) : "\u2022 ");
        }
        ++number;
      }
      visit(item, style);
      out_.set_label({});  // an item without text prints nothing
    }
  }

  static int number_in(const std::string& text, int otherwise) {
    constexpr size_t kMostDigits = 6;
    const bool number = !text.empty() && text.size() <= kMostDigits &&
                        text.find_first_not_of("0123456789") == std::string::npos;
    return number ? std::stoi(text) : otherwise;
  }

  void write_mark(const std::string& mark) {
    expected_mark_.clear();
    out_.write(mark, {.superscript = true});
  }

  // A note begins with its mark, raised; where the page leaves it to the number of the list, it is written.
  void write(std::string_view text, TextStyle style) {
    if (!expected_mark_.empty() && !text::trim(text).empty()) {
      const std::string mark = std::exchange(expected_mark_, {});
      out_.write(mark, {.superscript = true});
      text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
      const size_t end = std::min(text.find_first_of(" \n\t"), text.size());
      if (mark_in(text.substr(0, end)) == mark) text.remove_prefix(end);
      if (!text.empty()) out_.write(" ");
    }
    if (in_row_ && !text::trim(text).empty()) {
      if (std::exchange(space_is_due_, false)) out_.write(" ", style);
      cell_has_text_ = true;
    }
    if (preformatted_) return write_lines(text, style);
    out_.write(text, style);
  }

  void write_lines(std::string_view text, TextStyle style) {
    for (size_t from = 0; from < text.size();) {
      const size_t end = std::min(text.find('\n', from), text.size());
      out_.write(text.substr(from, end - from), style);
      if (end < text.size()) out_.break_line();
      from = end + 1;
    }
  }

  HtmlNotes notes_;
  BlockWriter& out_;
  std::string expected_mark_;  // of the note that has just begun
  bool in_row_ = false;
  bool cell_has_text_ = false;
  bool space_is_due_ = false;  // between the paragraphs of a cell
  bool preformatted_ = false;
};

struct FreeParser {
  void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

XmlDocument parse_html(const std::string& utf8) {
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
  if (parser == nullptr) return nullptr;
  constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET |
                           HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT;
  htmlCtxtUseOptions(parser.get(), kOptions);
  parser->options |= XML_PARSE_HUGE;  // deep and long pages are read whole, or refused below
  xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);  // whatever the page declares
  htmlParseDocument(parser.get());
  return XmlDocument(std::exchange(parser->myDoc, nullptr));
}

bool opens_with_tag(std::string_view text, std::string_view tag) {
  return is_same_text(text.substr(0, tag.size()), tag);
}

}  // namespace

bool is_html(std::string_view bytes, const std::filesystem::path& name) {
  constexpr size_t kLookAt = 4096;
  const std::string head = ascii_of(bytes.substr(0, kLookAt));
  std::string_view text = head;
  // Comments and an XML declaration may stand before the first tag.
  for (;;) {
    text = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const std::string_view end = text.starts_with("<!--") ? "-->" : text.starts_with("<?") ? "?>" : "";
    const size_t at = end.empty() ? std::string_view::npos : text.find(end);
    if (at == std::string_view::npos) break;
    text.remove_prefix(at + end.size());
  }
  for (const std::string_view tag : {"<!doctype html", "<html", "<head", "<body"}) {
    if (opens_with_tag(text, tag)) return true;
  }
  const std::string extension = extension_of(name);
  const bool named = extension.starts_with(".htm") || extension == ".xhtml";
  return named && text.find('<') != std::string_view::npos;
}

Result<StyledText> extract_html(std::string_view bytes) {
  const Result<text::DecodedText> decoded = text::decode(bytes, declared_charset(bytes));
  if (!decoded) return tl::unexpected(decoded.error());
  const XmlDocument page = parse_html(decoded->utf8);
  const xmlNode* root = page == nullptr ? nullptr : xmlDocGetRootElement(page.get());
  BlockWriter out;
  if (root != nullptr) {
    if (depth_below(root) > kDeepest) {
      return fail(ErrorCode::kBadDocument, "the HTML nests elements more than 1,000 deep");
    }
    Walk(root, out).visit(root, {});
  }
  StyledText styled = out.finish();
  if (decoded->replacements > 0) styled.warnings.push_back(text::replacement_warning(decoded->replacements));
  return styled;
}

}  // namespace disarm::extract
