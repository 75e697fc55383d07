// What a document cites.
#pragma once

#include "common/undoc/document.h"

namespace disarm::parse {

// Finds the citations of each paragraph but tables, and lists their symbols for the document, each once, in
// the order in which they occur and without its own.
void collect_citations(undoc::Document& document);

}  // namespace disarm::parse
