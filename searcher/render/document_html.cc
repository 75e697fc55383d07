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

std::string paragraph_of(const DocumentView& view, size_t place) {
  const undoc::Paragraph& paragraph = view.document().paragraphs[place];
  const std::string& id = view.ids()[place];
  const std::string_view focus = view.focus() == place ? " class=\"focus\"" : "";
  return fmt::format("<p id=\"{}\"{} dir=\"auto\" lang=\"{}\"><span class=\"label\">{}</span> {}</p>\n",
                     html_escaped(id), focus, html_escaped(view.document().language),
                     html_escaped(paragraph_name(id, paragraph.type, paragraph.label)),
                     html_escaped(paragraph.text));
}

}  // namespace

std::string document_html(const DocumentView& view) {
  const std::string symbol = undoc::display_symbol(view.document().symbol);
  const std::string& title = view.document().title;
  const std::string heading = symbol.empty() ? title : symbol + (title.empty() ? "" : " " + title);
  const std::string url = url_of(view.reference());
  std::string body = url.empty() ? fmt::format("<h1>{}</h1>\n", html_escaped(heading))
                                 : fmt::format("<h1><a href=\"{}\">{}</a> {}</h1>\n", html_escaped(url),
                                               html_escaped(symbol), html_escaped(title));
  if (!view.focus()) body += masthead_of(view);
  for (size_t i = view.begin(); i < view.end(); ++i) body += paragraph_of(view, i);
  return html_page({heading, body});
}

}  // namespace disarm::render
