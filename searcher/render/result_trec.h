// Search results as a run of TREC, which evaluation programs read: "QUERY-ID Q0 DOCUMENT RANK SCORE TAG".
#pragma once

#include <string>
#include <string_view>

#include "searcher/search/hit.h"

namespace disarm::render {

// The name of a hit in runs and judgments: its symbol with '_' for '/', "#op5" behind it for a paragraph. A
// document without a symbol has the name of its file, without the extension. Blanks become '_': the format
// separates by them.
std::string trec_document(const search::Hit& hit, search::Unit unit);

// A hit a line. Scores that tie are lowered by a hair each, because scorers sort by the score alone.
std::string render_trec(const search::SearchResult& result, std::string_view query_id);

}  // namespace disarm::render
