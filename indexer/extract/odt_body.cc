#include "indexer/extract/odt_body.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "common/text/unicode.h"
#include "indexer/extract/xml.h"

namespace disarm::extract {
namespace {

template <size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_paragraph(const xmlNode* node) {
  return is_element(node, "p") || is_element(node, "h");
}

// One paragraph with text in each cell, at most: what stands side by side reads as a line.
bool is_line(const xmlNode* row) {
  for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
    size_t paragraphs = 0;
    for (const xmlNode* node = cell; node != nullptr; node = next_node(node, cell)) {
      if (is_element(node, "table") || is_element(node, "list")) return false;
      if (is_paragraph(node) && !text::trim(all_text(node)).empty() && ++paragraphs > 1) return false;
    }
  }
  return true;
}

}  // namespace

void OdtBody::write_blocks(const xmlNode* node) {
  constexpr auto kNotText = std::to_array<std::string_view>(
      {"tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "annotation",
       "table-column", "index-title-template", "table-of-content-source", "title", "desc"});
  for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
    const std::string_view name = name_of(part);
    if (is_paragraph(part)) {
      write_paragraph(part);
    } else if (name == "list") {
      write_list(part);
    } else if (name == "table-row") {
      write_row(part);
    } else if (name == "soft-page-break") {
      out_.break_page();
    } else if (!name.empty() && !contains(kNotText, name)) {
      write_blocks(part);
    }
  }
}

void OdtBody::write_paragraph(const xmlNode* paragraph) {
  const std::string name = attribute(paragraph, "style-name");
  if (!has_soft_breaks_ && styles_.begins_page(name)) out_.break_page();
  if (in_row_) {
    out_.write(" ");
  } else if (in_note_) {
    out_.break_line();
  } else {
    out_.start_block();
  }
  TextStyle style = styles_.apply("paragraph", name, {});
  style.bold = style.bold || is_element(paragraph, "h");
  write_inline(paragraph, style);
  if (!in_row_ && !in_note_) out_.start_block();
  const std::vector<const xmlNode*> boxes = std::exchange(boxes_, {});
  for (const xmlNode* box : boxes) write_blocks(box);
}

void OdtBody::write_inline(const xmlNode* node, const TextStyle& style) {
  for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
    if (const std::string_view text = text_of(part); !text.empty()) {
      out_.write(text, style);
    } else if (part->type == XML_ELEMENT_NODE) {
      write_inline_element(part, style);
    }
  }
}

void OdtBody::write_inline_element(const xmlNode* element, const TextStyle& style) {
  constexpr auto kNotText = std::to_array<std::string_view>(
      {"annotation", "number", "hidden-text", "ruby-text", "title", "desc", "event-listeners"});
  const std::string_view name = name_of(element);
  if (name == "span") {
    write_inline(element, styles_.apply("text", attribute(element, "style-name"), style));
  } else if (name == "s") {
    out_.write(" ", style);
  } else if (name == "tab") {
    out_.write_gap();
  } else if (name == "line-break") {
    in_row_ ? out_.write(" ") : out_.break_line();
  } else if (name == "soft-page-break") {
    out_.break_page();
  } else if (name == "note") {
    write_note(element);
  } else if (name == "text-box") {
    boxes_.push_back(element);
  } else if (!contains(kNotText, name)) {
    write_inline(element, style);
  }
}

void OdtBody::write_note(const xmlNode* note) {
  out_.write(all_text(child(note, "note-citation")), {.superscript = true});
  notes_.push_back(note);
}

void OdtBody::write_notes() {
  for (const xmlNode* note : std::exchange(notes_, {})) {
    out_.start_block();
    out_.set_label(all_text(child(note, "note-citation")) + ' ', {.superscript = true});
    in_note_ = true;  // its paragraphs are one block
    if (const xmlNode* body = child(note, "note-body")) write_blocks(body);
    in_note_ = false;
    out_.set_label({});
  }
}

void OdtBody::write_list(const xmlNode* list) {
  ListPlace place{.style = attribute(list, "style-name"), .level = 0, .counters = {}};
  place.counters = lists_.begin(list, place.style);
  write_items(list, place);
  lists_.end(list, place.style, place.counters);
}

void OdtBody::write_items(const xmlNode* list, ListPlace& place) {
  for (const xmlNode* item = list->children; item != nullptr; item = item->next) {
    if (is_element(item, "list-item")) write_item(item, place);
    if (is_element(item, "list-header")) write_blocks(item);
  }
}

void OdtBody::write_item(const xmlNode* item, ListPlace& place) {
  bool is_labelled = false;
  for (const xmlNode* part = item->children; part != nullptr; part = part->next) {
    if (is_paragraph(part)) {
      out_.start_block();
      if (!std::exchange(is_labelled, true)) {
        const std::optional<int> start = small_number(attribute(item, "start-value"));
        out_.set_label(lists_.next_label(place.style, place.level, start, place.counters));
      }
      write_paragraph(part);
      out_.set_label({});
    } else if (is_element(part, "list")) {
      const std::string style = place.style;
      if (const std::string own = attribute(part, "style-name"); !own.empty()) place.style = own;
      ++place.level;
      write_items(part, place);
      --place.level;
      place.style = style;
    } else if (is_element(part, "soft-page-break")) {
      out_.break_page();
    }
  }
}

void OdtBody::write_row(const xmlNode* row) {
  const bool as_line = !in_row_ && !in_note_ && is_line(row);
  if (as_line) out_.start_block();
  for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
    if (!is_element(cell, "table-cell")) continue;
    if (as_line) out_.write_gap();
    in_row_ = in_row_ || as_line;
    write_blocks(cell);
    in_row_ = in_row_ && !as_line;
  }
  if (as_line) out_.start_block();
}

}  // namespace disarm::extract
