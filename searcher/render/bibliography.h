// References as entries for programs that keep bibliographies.
#pragma once

#include <string>

#include "common/base/json.h"
#include "searcher/render/reference.h"

namespace disarm::render {

// An entry of BibTeX (@misc), in UTF-8, with a line feed at the end. Its key is made of the symbol.
std::string bibtex_entry(const Reference& reference);

// An item of CSL-JSON 1.0 (type "report"), as Zotero and citeproc read it.
Json csl_item(const Reference& reference);

}  // namespace disarm::render
