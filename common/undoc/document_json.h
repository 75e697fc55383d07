// Document as JSON: what `disarm-indexer parse` prints.
//
// Members: symbol, kind, session (a number; a string for special sessions), agenda_items, agenda_titles,
// title, adopted (ISO date), committee, report, sponsors, language, paragraphs (type, label, opener, verb,
// text, footnotes), citations, masthead, parts, oddities. What a document does not have is null (strings) or
// an empty list.
#pragma once

#include "common/base/json.h"
#include "common/undoc/document.h"

namespace disarm::undoc {

Json to_json(const Document& document);

Json to_json(const Paragraph& paragraph);

}  // namespace disarm::undoc
