// Search results for programs. The contract of all machine formats is published in
// schema/result.schema.json; hit_field.h has the members of a hit. What a document does not have is null or
// an empty list.
#pragma once

#include <string>
#include <string_view>

#include "common/base/json.h"
#include "searcher/render/hit_field.h"
#include "searcher/search/hit.h"

namespace disarm::render {

// Raised when members change their meaning or go; new members may come without.
inline constexpr int kJsonSchema = 1;

Json to_json(const search::Hit& hit, const HitFields& members);
Json to_json(const search::SearchResult& result, const HitFields& members);

// The whole result as one object, indented, with a line feed at the end.
std::string render_json(const search::SearchResult& result, const HitFields& members);

// The whole result on one line, with "id", the query's name in a batch.
std::string render_batch_line(const search::SearchResult& result, std::string_view query_id);

// A hit a line; nothing when there are none.
std::string render_ndjson(const search::SearchResult& result, const HitFields& members);

}  // namespace disarm::render
