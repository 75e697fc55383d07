#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/date.h"
#include "common/undoc/symbol.h"
#include "searcher/render/document.h"
#include "searcher/render/wrap.h"

namespace disarm::render {
namespace {

constexpr size_t kFactColumn = 11;

std::string fact(std::string_view name, const std::string& value, const TextStyle& style) {
  if (value.empty()) return {};
  return fmt::format("{:<{}}{}\n", name, kFactColumn,
                     wrap(value, {}, {.width = style.width, .indent = kFactColumn}));
}

std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

std::string masthead_of(const undoc::Document& document, const TextStyle& style) {
  const Marks bold = heading_marks(style);
  const std::string symbol = undoc::display_symbol(document.symbol);
  std::string text = fmt::format("{}{}{}\n", bold.before, symbol, bold.after);
  text += fact("title", document.title, style);
  text += fact("kind", document.kind, style);
  text += fact("session", document.session ? undoc::to_string(*document.session) : "", style);
  text += fact("agenda", joined(document.agenda_items), style);
  text += fact("adopted", document.adopted ? to_iso(*document.adopted) : "", style);
  text += fact("committee", document.committee, style);
  text += fact("report", document.report, style);
  text += fact("sponsors", joined(document.sponsors), style);
  text += fact("language", document.language, style);
  return text;
}

// A label as resolutions print it: "2. ", "(a) "; footnotes have the mark alone.
std::string printed_label(const undoc::Paragraph& paragraph) {
  if (paragraph.label.empty()) return {};
  if (paragraph.type == undoc::ParagraphType::kFootnote) return paragraph.label + " ";
  const bool is_lettered = paragraph.label.front() >= 'a' && paragraph.label.front() <= 'z';
  return is_lettered ? fmt::format("({}) ", paragraph.label) : paragraph.label + ". ";
}

// Lines of a table stay lines.
std::string lines_of(const undoc::Paragraph& paragraph, const WrapOptions& options) {
  std::string text;
  std::istringstream lines(printed_label(paragraph) + paragraph.text);
  for (std::string line; std::getline(lines, line);) {
    WrapOptions here = options;
    if (!text.empty()) here.used = 0;
    text += (text.empty() ? "" : "\n") + wrap(line, {}, here);
  }
  return text;
}

std::string paragraph_block(const std::string& id, const undoc::Paragraph& paragraph, const TextStyle& style,
                            const Marks& marks) {
  const size_t used = id.size() + 3;
  return fmt::format("{}[{}]{} {}\n", marks.before, id, marks.after,
                     lines_of(paragraph, {.width = style.width, .indent = 0, .used = used}));
}

std::string sources_of(const DocumentView& view, const TextStyle& style) {
  std::string text;
  for (const index::SourceRecord& source : view.record().sources) {
    text += fact("source", source.locator, style);
  }
  return text;
}

// Marked with the file that says it: a library's record is not the document.
std::string declared_of(const DocumentView& view, const TextStyle& style) {
  std::string text;
  for (const index::DeclaredValue& value : view.record().declared) {
    text += fact("declared", fmt::format("{}: {} [{}]", value.field, value.value, value.source), style);
  }
  return text;
}

std::string heading_of(const DocumentView& view, const TextStyle& style) {
  const Marks bold = heading_marks(style);
  const undoc::Document& document = view.document();
  const std::string symbol = undoc::display_symbol(document.symbol);
  return fmt::format("{}{}{}\n", bold.before, symbol.empty() ? document.title : symbol, bold.after);
}

// `is_named`: paragraphs of several documents stand below their document's symbol.
std::string view_text(const DocumentView& view, const TextStyle& style, bool is_named) {
  std::string text;
  if (!view.focus()) {
    text = masthead_of(view.document(), style) + declared_of(view, style) + sources_of(view, style) + '\n';
  } else if (is_named) {
    text = heading_of(view, style);
  }
  for (size_t i = view.begin(); i < view.end(); ++i) {
    if (i > view.begin()) text += '\n';
    const bool is_focus = view.focus() == i && view.end() - view.begin() > 1;
    text += paragraph_block(view.ids()[i], view.document().paragraphs[i], style,
                            is_focus ? heading_marks(style) : faint_marks(style));
  }
  return text;
}

}  // namespace

std::string document_text(const ShownDocuments& shown, const TextStyle& style) {
  std::string text;
  for (const DocumentView& view : shown.views) {
    text += (text.empty() ? "" : "\n") + view_text(view, style, shown.are_several);
  }
  return text;
}

}  // namespace disarm::render
