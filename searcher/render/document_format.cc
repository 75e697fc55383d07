#include <algorithm>
#include <array>

#include "searcher/render/bibliography.h"
#include "searcher/render/document.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

std::string json(const ShownDocuments& shown, const TextStyle& /*style*/) {
  return document_json(shown);
}

std::string ndjson(const ShownDocuments& shown, const TextStyle& /*style*/) {
  return document_ndjson(shown);
}

std::string csv(const ShownDocuments& shown, const TextStyle& /*style*/) {
  return document_csv(shown);
}

std::string html(const ShownDocuments& shown, const TextStyle& /*style*/) {
  return document_html(shown);
}

std::string cite(const ShownDocuments& shown, const TextStyle& /*style*/) {
  std::string text;
  for (const DocumentView& view : shown.views) text += footnote_of(view.reference()) + '\n';
  return text;
}

std::string bibtex(const ShownDocuments& shown, const TextStyle& /*style*/) {
  std::string text;
  for (const DocumentView& view : shown.views) {
    text += (text.empty() ? "" : "\n") + bibtex_entry(view.reference());
  }
  return text;
}

std::string csl(const ShownDocuments& shown, const TextStyle& /*style*/) {
  Json items = Json::array();
  for (const DocumentView& view : shown.views) items.push_back(csl_item(view.reference()));
  return to_json_text(items, kIndent) + '\n';
}

constexpr std::array kFormats = {
    DocumentFormat{"text", "for people", document_text},
    DocumentFormat{"json", "one object; of several documents, one that holds them", json},
    DocumentFormat{"ndjson", "an object a document, a document a line", ndjson},
    DocumentFormat{"csv", "a row a paragraph", csv},
    DocumentFormat{"html", "a page that stands alone", html},
    DocumentFormat{"cite", "a footnote as the United Nations write it, a line each", cite},
    DocumentFormat{"bibtex", "an entry for BibTeX", bibtex},
    DocumentFormat{"csl", "CSL-JSON, as Zotero reads it", csl},
};

}  // namespace

std::span<const DocumentFormat> document_formats() {
  return kFormats;
}

const DocumentFormat* find_document_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &DocumentFormat::name);
  return found == kFormats.end() ? nullptr : found;
}

}  // namespace disarm::render
