// Whole documents and single paragraphs, as `show` prints them. The contract of the JSON is published in
// schema/document.schema.json and schema/paragraph.schema.json.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/render/document_view.h"
#include "searcher/render/style.h"

namespace disarm::render {

std::string document_text(const DocumentView& view, const TextStyle& style);
std::string document_json(const DocumentView& view);
std::string document_csv(const DocumentView& view);  // a row a paragraph
std::string document_html(const DocumentView& view);

// The formats of `show`, a row each.
struct DocumentFormat {
  std::string_view name;
  std::string_view description;
  std::string (*render)(const DocumentView& view, const TextStyle& style);
};

std::span<const DocumentFormat> document_formats();
const DocumentFormat* find_document_format(std::string_view name);  // nullptr when there is none

}  // namespace disarm::render
