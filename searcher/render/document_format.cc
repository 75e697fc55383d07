#include <algorithm>
#include <array>

#include "searcher/render/bibliography.h"
#include "searcher/render/document.h"

namespace disarm::render {
namespace {

constexpr int kIndent = 2;

std::string json(const DocumentView& view, const TextStyle& /*style*/) {
  return document_json(view);
}

std::string csv(const DocumentView& view, const TextStyle& /*style*/) {
  return document_csv(view);
}

std::string html(const DocumentView& view, const TextStyle& /*style*/) {
  return document_html(view);
}

std::string cite(const DocumentView& view, const TextStyle& /*style*/) {
  return footnote_of(view.reference()) + '\n';
}

std::string bibtex(const DocumentView& view, const TextStyle& /*style*/) {
  return bibtex_entry(view.reference());
}

std::string csl(const DocumentView& view, const TextStyle& /*style*/) {
  return to_json_text(Json::array({csl_item(view.reference())}), kIndent) + '\n';
}

constexpr std::array kFormats = {
    DocumentFormat{"text", "for people", document_text},
    DocumentFormat{"json", "one object", json},
    DocumentFormat{"csv", "a row a paragraph", csv},
    DocumentFormat{"html", "a page that stands alone", html},
    DocumentFormat{"cite", "a footnote as the United Nations write it", cite},
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
