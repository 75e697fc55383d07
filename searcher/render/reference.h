// A document or paragraph as other texts cite it: what the formats of citations are made of.
#pragma once

#include <string>

#include "common/undoc/document.h"
#include "searcher/search/hit.h"

namespace disarm::render {

struct Reference {
  std::string symbol;  // canonical; empty when the document has none
  std::string organ;   // "General Assembly"; empty when the symbol does not tell it
  std::string kind;    // "resolution", "decision" or "document"
  std::string number;  // "79/58", "217 A (III)"; the symbol of other documents
  std::string title;
  std::string date;       // ISO; empty when unknown
  std::string session;    // "79"; empty when unknown
  std::string language;   // ISO 639-1
  std::string source;     // file, where there is no symbol
  std::string paragraph;  // "para. 5 (a)", "preambular para. 12"; empty for the whole document
};

// With the paragraph when that is the hit.
Reference reference_of(const search::Hit& hit, search::Unit unit);
Reference reference_of(const undoc::Document& document, const std::string& source);

// "para. 5" for "op5", "annex, para. 3", "footnote 2".
std::string cited_paragraph(std::string_view id, undoc::ParagraphType type, std::string_view label);

// Where the United Nations publish the document: "https://undocs.org/en/A/RES/79/58"; empty without a symbol.
std::string url_of(const Reference& reference);

// The form of footnotes in documents of the United Nations, where resolutions are named by their organ and
// number and not by their titles (United Nations Editorial Manual; domain.md 1.3): "General Assembly
// resolution 79/58, para. 5."
std::string footnote_of(const Reference& reference);

}  // namespace disarm::render
