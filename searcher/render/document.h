// Whole documents and single paragraphs, as `show` prints them. The contract of the JSON is published in
// schema/document.schema.json.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/document_view.h"
#include "searcher/render/style.h"

namespace disarm::render {

// What was asked for, in that order.
struct ShownDocuments {
  std::vector<DocumentView> views;
  bool are_several = false;          // more than one was asked for, whatever was found
  std::vector<std::string> missing;  // as asked for
};

std::string document_text(const ShownDocuments& shown, const TextStyle& style);
std::string document_json(const ShownDocuments& shown);
std::string document_ndjson(const ShownDocuments& shown);
std::string document_csv(const ShownDocuments& shown);  // a row a paragraph
std::string document_html(const ShownDocuments& shown);

// The formats of `show`, a row each.
struct DocumentFormat {
  std::string_view name;
  std::string_view description;
  std::string (*render)(const ShownDocuments& shown, const TextStyle& style);
};

std::span<const DocumentFormat> document_formats();
const DocumentFormat* find_document_format(std::string_view name);  // nullptr when there is none

}  // namespace disarm::render
