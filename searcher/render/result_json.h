// Search results for programs: the JSON contract, in one place for all machine formats.
//
// A result is {"schema": 1, "query", "unit", "total", "total_is_exact", "offset", "hits": [...]}.
// A hit is {"rank", "score", "symbol", "title", "date", "agenda_items", "source", "paragraph"}; "paragraph"
// is
// {"id", "type", "label", "text", "highlights"} or null. "highlights" are pairs [begin, end) of code points
// (not bytes) of "text". What a document does not have is null or an empty list.
#pragma once

#include <string>
#include <string_view>

#include "common/base/json.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// Raised when members change their meaning or go; new members may come without.
inline constexpr int kJsonSchema = 1;

Json to_json(const search::Hit& hit);
Json to_json(const search::SearchResult& result);

// The whole result as one object, indented, with a line feed at the end.
std::string render_json(const search::SearchResult& result);

// The whole result on one line, with "id", the query's name in a batch.
std::string render_batch_line(const search::SearchResult& result, std::string_view query_id);

// A hit a line; nothing when there are none.
std::string render_ndjson(const search::SearchResult& result);

}  // namespace disarm::render
