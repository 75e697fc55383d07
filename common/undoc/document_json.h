// Document as JSON: what `disarm-indexer parse` prints and what the index stores.
//
// Members: symbol, kind, session (a number; a string for special sessions), agenda_items, agenda_titles,
// title, adopted (ISO date), committee, report, sponsors, language, paragraphs (type, label, opener, verb,
// text, footnotes), citations, masthead, parts, oddities. What a document does not have is null (strings) or
// an empty list.
#pragma once

#include "common/base/error.h"
#include "common/base/json.h"
#include "common/undoc/document.h"

namespace disarm::undoc {

Json to_json(const Document& document);

Json to_json(const Paragraph& paragraph);

// Errors: kBrokenIndex naming the member that is missing or has another type.
Result<Document> document_from_json(const Json& json);
Result<Paragraph> paragraph_from_json(const Json& json);

}  // namespace disarm::undoc
