#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/date.h"
#include "common/undoc/symbol.h"
#include "searcher/render/document.h"
#include "searcher/render/html.h"
#include "searcher/render/paragraph_name.h"

namespace disarm::render {
namespace {

std::string fact_row(std::string_view name, const std::string& value) {
  if (value.empty()) return {};
  return fmt::format("<tr><th>{}</th><td>{}</td></tr>\n", name, html_escaped(value));
}

std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

std::string masthead_of(const DocumentView& view) {
  const undoc::Document& document = view.document();
  std::string rows = fact_row("kind", document.kind);
  rows += fact_row("session", document.session ? undoc::to_string(*document.session) : "");
  rows += fact_row("agenda items", joined(document.agenda_items));
  rows += fact_row("adopted", document.adopted ? to_iso(*document.adopted) : "");
  rows += fact_row("committee", document.committee);
  rows += fact_row("report", document.report);
  rows += fact_row("sponsors", joined(document.sponsors));
  for (const index::DeclaredValue& value : view.record().declared) {
    rows += fact_row(value.field, fmt::format("{} (as {} says)", value.value, value.source));
  }
  for (const index::SourceRecord& source : view.record().sources) rows += fact_row("source", source.locator);
  return "<table>\n" + rows + "</table>\n";
}

// The address of a paragraph on a page: of several documents, behind the symbol.
std::string anchor_of(const DocumentView& view, const std::string& id, bool is_one_of_several) {
  return html_escaped(is_one_of_several ? view.document().symbol + '#' + id : id);
}

std::string paragraph_of(const DocumentView& view, size_t place, bool is_one_of_several) {
  const undoc::Paragraph& paragraph = view.document().paragraphs[place];
  const std::string& id = view.ids()[place];
  const std::string_view focus = view.focus() == place ? " class=\"focus\"" : "";
  return fmt::format("<p id=\"{}\"{} dir=\"auto\" lang=\"{}\"><span class=\"label\">{}</span> {}</p>\n",
                     anchor_of(view, id, is_one_of_several), focus, html_escaped(view.document().language),
                     html_escaped(paragraph_name(id, paragraph.type, paragraph.label)),
                     html_escaped(paragraph.text));
}

std::string heading_of(const DocumentView& view) {
  const std::string symbol = undoc::display_symbol(view.document().symbol);
  const std::string& title = view.document().title;
  return symbol.empty() ? title : symbol + (title.empty() ? "" : " " + title);
}

std::string linked_heading_of(const DocumentView& view) {
  const std::string url = url_of(view.reference());
  if (url.empty()) return fmt::format("<h1>{}</h1>\n", html_escaped(heading_of(view)));
  return fmt::format("<h1><a href=\"{}\">{}</a> {}</h1>\n", html_escaped(url),
                     html_escaped(undoc::display_symbol(view.document().symbol)),
                     html_escaped(view.document().title));
}

std::string body_of(const DocumentView& view, bool is_one_of_several) {
  std::string body = linked_heading_of(view);
  if (!view.focus()) body += masthead_of(view);
  for (size_t i = view.begin(); i < view.end(); ++i) body += paragraph_of(view, i, is_one_of_several);
  return body;
}

}  // namespace

std::string document_html(const ShownDocuments& shown) {
  if (!shown.are_several) {
    const DocumentView& view = shown.views.front();
    return html_page({heading_of(view), body_of(view, false)});
  }
  std::vector<std::string> names;
  std::string body;
  for (const DocumentView& view : shown.views) {
    const std::string symbol = undoc::display_symbol(view.document().symbol);
    names.push_back(symbol.empty() ? view.document().title : symbol);
    body += "<article>\n" + body_of(view, true) + "</article>\n";
  }
  return html_page({joined(names), body});
}

}  // namespace disarm::render
