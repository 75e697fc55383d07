// Whole documents and single paragraphs, as `show` prints them.
//
// JSON: the members of undoc::to_json(Document) with "schema" before them, "id" in every paragraph, and
// "sources" ({"locator", "format", "characters"}) behind them. A paragraph: {"schema", "symbol",
// "paragraph"}.
#pragma once

#include <string>

#include "common/index/record.h"
#include "searcher/render/style.h"

namespace disarm::render {

std::string document_json(const index::ResolutionRecord& record);
std::string document_text(const index::ResolutionRecord& record, const TextStyle& style);

// The paragraph at `place` of the document. Precondition: place < number of paragraphs.
std::string paragraph_json(const index::ResolutionRecord& record, size_t place);
std::string paragraph_text(const index::ResolutionRecord& record, size_t place, const TextStyle& style);

}  // namespace disarm::render
