#include "indexer/extract/docx_body.h"

#include <algorithm>
#include <array>
#include <charconv>
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

// Of the ways to show a drawing, the first that a program of today shows.
const xmlNode* preferred_choice(const xmlNode* alternatives) {
  const xmlNode* choice = child(alternatives, "Choice");
  return choice != nullptr ? choice : child(alternatives, "Fallback");
}

bool holds_text(const xmlNode* node) {
  for (const xmlNode* part = node; part != nullptr; part = next_node(part, node)) {
    if (is_element(part, "t") && part->children != nullptr) return true;
  }
  return false;
}

// One paragraph with text in each cell, at most: what stands side by side reads as a line.
bool is_line(const xmlNode* row) {
  for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
    size_t paragraphs = 0;
    for (const xmlNode* node = cell; node != nullptr; node = next_node(node, cell)) {
      if (is_element(node, "tbl")) return false;
      if (is_element(node, "p") && holds_text(node) && ++paragraphs > 1) return false;
    }
  }
  return true;
}

// The paragraph's end was deleted, and the deletion is still tracked: it is one with the next.
bool is_joined_with_next(const xmlNode* properties) {
  return child(child(properties, "rPr"), "del") != nullptr;
}

bool ends_page(const xmlNode* properties) {
  const xmlNode* section = child(properties, "sectPr");
  const std::string type = attribute(child(section, "type"), "val");
  return section != nullptr && type != "continuous" && type != "nextColumn";
}

}  // namespace

void DocxBody::write_blocks(const xmlNode* node) {
  for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
    const std::string_view name = name_of(part);
    constexpr auto kTransparent = std::to_array<std::string_view>(
        {"tbl", "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"});
    if (name == "p") {
      write_paragraph(part);
    } else if (name == "tr") {
      write_row(part);
    } else if (name == "AlternateContent") {
      if (const xmlNode* choice = preferred_choice(part)) write_blocks(choice);
    } else if (contains(kTransparent, name)) {
      write_blocks(part);
    }
  }
}

void DocxBody::write_paragraph(const xmlNode* paragraph) {
  const xmlNode* properties = child(paragraph, "pPr");
  const DocxStyle& style = styles_.paragraph(attribute(child(properties, "pStyle"), "val"));
  const bool new_page = docx_switch(properties, "pageBreakBefore").value_or(style.on_new_page);
  if (new_page && !has_rendered_breaks_) out_.break_page();
  if (in_row_) {
    out_.write(" ");
  } else if (!std::exchange(goes_on_, false)) {
    out_.start_block();
    set_label(read_list_place(properties), style);
  }
  goes_on_ = is_joined_with_next(properties);
  bold_paragraph_ = style.is_heading || is_outline_level(attribute(child(properties, "outlineLvl"), "val"));
  write_inline(paragraph, style);
  bold_paragraph_ = false;
  if (!in_row_) out_.set_label({});
  if (ends_page(properties) && !has_rendered_breaks_) out_.break_page();
  const std::vector<const xmlNode*> boxes = std::exchange(boxes_, {});
  for (const xmlNode* box : boxes) write_blocks(box);
}

void DocxBody::set_label(const DocxListPlace& direct, const DocxStyle& style) {
  const std::optional<std::string>& list = direct.list ? direct.list : style.place.list;
  const int level = direct.level.value_or(style.place.level.value_or(0));
  if (list && *list != "0") out_.set_label(numbering_.next_label(*list, static_cast<size_t>(level)));
}

void DocxBody::write_inline(const xmlNode* node, const DocxStyle& style) {
  constexpr auto kNotText = std::to_array<std::string_view>({"pPr", "rPr", "sdtPr", "del", "moveFrom", "rt"});
  for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
    const std::string_view name = name_of(part);
    if (name == "r") {
      write_run(part, style);
    } else if (name == "AlternateContent") {
      if (const xmlNode* choice = preferred_choice(part)) write_inline(choice, style);
    } else if (!name.empty() && !contains(kNotText, name)) {
      write_inline(part, style);
    }
  }
}

void DocxBody::write_run(const xmlNode* run, const DocxStyle& style) {
  const xmlNode* properties = child(run, "rPr");
  const DocxRunFormat direct = read_run_format(properties);
  const DocxRunFormat& own = styles_.character(attribute(child(properties, "rStyle"), "val")).run;
  if (direct.hidden.value_or(own.hidden.value_or(style.run.hidden.value_or(false)))) return;
  TextStyle text = combine(style.run, own, direct);
  text.bold = text.bold || bold_paragraph_;
  for (const xmlNode* part = run->children; part != nullptr; part = part->next) {
    write_run_part(part, direct, text);
  }
  if (child(run, "t") != nullptr) own_mark_ = false;
}

void DocxBody::write_run_part(const xmlNode* part, const DocxRunFormat& format, const TextStyle& style) {
  constexpr auto kDrawings =
      std::to_array<std::string_view>({"drawing", "pict", "object", "AlternateContent"});
  const std::string_view name = name_of(part);
  if (name == "t") {
    TextStyle own = style;
    own.superscript = own.superscript || own_mark_;
    out_.write(all_text(part), own);
  } else if (name == "tab" || name == "ptab") {
    out_.write_gap();
  } else if (name == "br" || name == "cr") {
    write_break(part);
  } else if (name == "lastRenderedPageBreak") {
    out_.break_page();
  } else if (name == "noBreakHyphen") {
    out_.write("-", style);
  } else if (name == "sym") {
    write_symbol(part, style);
  } else if (name == "footnoteReference") {
    write_reference(part, footnotes);
  } else if (name == "endnoteReference") {
    write_reference(part, endnotes);
  } else if (name == "ruby") {
    write_inline(part, {.run = format, .place = {}});
  } else if (contains(kDrawings, name)) {
    collect_boxes(part);
  }
}

void DocxBody::write_break(const xmlNode* node) {
  const bool page = attribute(node, "type") == "page";
  if (page && !has_rendered_breaks_) {
    out_.break_page();
  } else if (in_row_) {
    out_.write(" ");
  } else if (!page) {
    out_.break_line();
  }
}

void DocxBody::write_symbol(const xmlNode* node, const TextStyle& style) {
  const std::string code = attribute(node, "char");
  unsigned letter = 0;
  std::from_chars(code.data(), code.data() + code.size(), letter, 16);
  if (letter == 0 || letter > 0xFFFF || (letter >= 0xD800 && letter < 0xE000)) return;
  std::string text;
  text::append_code_point(text, letter);
  out_.write(text, style);
}

void DocxBody::write_reference(const xmlNode* reference, DocxNotes& notes) {
  const auto text = notes.texts.find(attribute(reference, "id"));
  const std::string custom = attribute(reference, "customMarkFollows");
  std::string mark;
  if (custom.empty() || custom == "0" || custom == "false") {
    mark = format_number(++notes.count, notes.form);
    out_.write(mark, {.superscript = true});
  } else {
    own_mark_ = true;  // the rest of the run, or the next
  }
  if (text != notes.texts.end()) notes_.push_back({std::move(mark), text->second});
}

void DocxBody::write_notes() {
  for (const Note& note : std::exchange(notes_, {})) {
    out_.start_block();
    if (note.mark.empty()) own_mark_ = true;
    out_.set_label(note.mark, {.superscript = true});
    goes_on_ = true;  // its paragraphs are one block
    for (const xmlNode* part = note.text->children; part != nullptr; part = part->next) {
      if (!is_element(part, "p")) continue;
      goes_on_ = true;
      write_paragraph(part);
      out_.break_line();
    }
    goes_on_ = false;
  }
}

void DocxBody::write_row(const xmlNode* row) {
  if (child(child(row, "trPr"), "del") != nullptr) return;
  const bool as_line = !in_row_ && is_line(row);
  if (as_line) out_.start_block();
  for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
    const xmlNode* content = is_element(cell, "sdt") ? child(child(cell, "sdtContent"), "tc") : cell;
    if (!is_element(content, "tc")) continue;
    if (as_line) out_.write_gap();
    in_row_ = in_row_ || as_line;
    write_blocks(content);
    in_row_ = in_row_ && !as_line;
  }
  if (as_line) out_.start_block();
}

void DocxBody::collect_boxes(const xmlNode* drawing) {
  if (is_element(drawing, "txbxContent")) {
    boxes_.push_back(drawing);
  } else if (is_element(drawing, "AlternateContent")) {
    if (const xmlNode* choice = preferred_choice(drawing)) collect_boxes(choice);
  } else {
    for (const xmlNode* part = drawing->children; part != nullptr; part = part->next) collect_boxes(part);
  }
}

}  // namespace disarm::extract
