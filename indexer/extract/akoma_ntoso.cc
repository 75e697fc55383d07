#include "indexer/extract/akoma_ntoso.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "common/text/unicode.h"
#include "indexer/extract/block_writer.h"
#include "indexer/extract/xml.h"
#include "indexer/extract/xml_root.h"

namespace disarm::extract {
namespace {

template <size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_block(std::string_view name) {
  constexpr auto kBlocks = std::to_array<std::string_view>(
      {"p",         "heading",    "subheading", "crossHeading", "block",     "item",
       "li",        "tr",         "formula",    "recital",      "paragraph", "subparagraph",
       "point",     "listWrapUp", "preface",    "preamble",     "section",   "chapter",
       "part",      "article",    "mainBody",   "conclusions",  "longTitle", "listIntroduction",
       "intro",     "wrapUp",     "content",    "title",        "clause",    "body",
       "attachment"});
  return contains(kBlocks, name);
}

bool is_heading(std::string_view name) {
  return name == "heading" || name == "subheading" || name == "crossHeading" || name == "docTitle";
}

class Walk {
 public:
  explicit Walk(BlockWriter& out) : out_(out) {}

  // Recursion as deep as libxml2 lets elements nest.
  void visit(const xmlNode* node, TextStyle style) {
    const std::string_view name = name_of(node);
    if (const std::string_view text = text_of(node); !text.empty()) return write(text, style);
    if (name.empty() || name == "meta") return;
    if (name == "num") return take_number(node, style);
    if (name == "authorialNote") return take_note(node);
    if (name == "eol" || name == "br") return out_.break_line();
    if ((name == "td" || name == "th") && in_row_) out_.write_gap();
    if (name == "tr") in_row_ = true;
    if (is_block(name) && (!in_row_ || name == "tr")) out_.start_block();
    for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
      visit(part, style_within(name, style));
    }
    if (name == "tr") in_row_ = false;
    if (is_block(name) && !in_row_) out_.start_block();
  }

  void write_notes() {
    for (const auto& [mark, note] : std::exchange(notes_, {})) {
      out_.start_block();
      out_.set_label(mark + ' ', {.superscript = true});
      in_row_ = true;  // its paragraphs are one block
      for (const xmlNode* part = note->children; part != nullptr; part = part->next) {
        visit(part, {});
        out_.break_line();
      }
      in_row_ = false;
      out_.set_label({});
    }
  }

 private:
  static TextStyle style_within(std::string_view name, TextStyle style) {
    style.bold = style.bold || name == "b" || name == "th" || is_heading(name);
    style.italic = style.italic || name == "i";
    style.superscript = style.superscript || name == "sup";
    return style;
  }

  // White space between elements means nothing, but a number waits for the text of its paragraph.
  void write(std::string_view text, TextStyle style) {
    if (out_.line_is_empty() && text::trim(text).empty()) return;
    out_.write(text, style);
  }

  void take_number(const xmlNode* node, TextStyle style) {
    const bool titles = is_heading(name_of(next_element(node)));
    style.bold = style.bold || titles;
    out_.set_label(text::collapse_spaces(all_text(node)) + ' ', style);
  }

  static const xmlNode* next_element(const xmlNode* node) {
    do {
      node = node->next;
    } while (node != nullptr && node->type != XML_ELEMENT_NODE);
    return node;
  }

  void take_note(const xmlNode* note) {
    std::string mark = attribute(note, "marker");
    if (mark.empty()) mark = std::to_string(notes_.size() + 1);
    out_.write(mark, {.superscript = true});
    notes_.emplace_back(std::move(mark), note);
  }

  BlockWriter& out_;
  std::vector<std::pair<std::string, const xmlNode*>> notes_;
  bool in_row_ = false;
};

// ISO 639-2, which Akoma Ntoso asks for, to ISO 639-1.
std::string short_language(const std::string& code) {
  constexpr auto kCodes = std::to_array<std::pair<std::string_view, std::string_view>>({{"eng", "en"},
                                                                                        {"fra", "fr"},
                                                                                        {"fre", "fr"},
                                                                                        {"spa", "es"},
                                                                                        {"rus", "ru"},
                                                                                        {"ara", "ar"},
                                                                                        {"zho", "zh"},
                                                                                        {"chi", "zh"}});
  const auto found = std::ranges::find(kCodes, code, [](const auto& entry) { return entry.first; });
  return found == kCodes.end() ? code : std::string(found->second);
}

Declared declared_by(const xmlNode* root) {
  const xmlNode* work = find_element(root, "FRBRWork");
  const xmlNode* expression = find_element(root, "FRBRExpression");
  return {.symbol = attribute(child(work, "FRBRnumber"), "value"),
          .title = {},
          .date = attribute(child(work, "FRBRdate"), "date"),
          .language = short_language(attribute(child(expression, "FRBRlanguage"), "language"))};
}

}  // namespace

bool is_akoma_ntoso(std::string_view bytes, const std::filesystem::path& /*name*/) {
  return xml_root_name(bytes) == "akomaNtoso";
}

Result<StyledText> extract_akoma_ntoso(std::string_view bytes) {
  const auto document = parse_xml(bytes, "the Akoma Ntoso file");
  if (!document) return tl::unexpected(document.error());
  const xmlNode* root = xmlDocGetRootElement(document->get());
  BlockWriter out;
  Walk walk(out);
  walk.visit(root, {});
  walk.write_notes();
  StyledText styled = out.finish();
  styled.declared = declared_by(root);
  return styled;
}

}  // namespace disarm::extract
