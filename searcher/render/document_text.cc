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

std::string paragraph_block(const std::string& id, const undoc::Paragraph& paragraph,
                            const TextStyle& style) {
  const Marks faint = faint_marks(style);
  const size_t used = id.size() + 3;
  return fmt::format(
      "{}[{}]{} {}\n", faint.before, id, faint.after,
      wrap(printed_label(paragraph) + paragraph.text, {}, {.width = style.width, .indent = 0, .used = used}));
}

}  // namespace

std::string document_text(const index::ResolutionRecord& record, const TextStyle& style) {
  std::string text = masthead_of(record.document, style);
  for (const index::SourceRecord& source : record.sources) text += fact("source", source.locator, style);
  const auto ids = undoc::paragraph_ids(record.document);
  for (size_t i = 0; i < ids.size(); ++i) {
    text += '\n' + paragraph_block(ids[i], record.document.paragraphs[i], style);
  }
  return text;
}

std::string paragraph_text(const index::ResolutionRecord& record, size_t place, const TextStyle& style) {
  return paragraph_block(undoc::paragraph_ids(record.document)[place], record.document.paragraphs[place],
                         style);
}

}  // namespace disarm::render
