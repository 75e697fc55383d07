// Stored records to hits; rank and score are the caller's.
#pragma once

#include <optional>
#include <string_view>

#include "common/index/record_reader.h"
#include "searcher/search/hit.h"
#include "searcher/search/text_matcher.h"

namespace disarm::search {

// From the key of a document: its symbol and language. Nullopt when it has no symbol: only its record tells
// the file that names it.
std::optional<Hit> named_hit(std::string_view key);

// With its best paragraphs.
Hit resolution_hit(const index::ResolutionRecord& record, const TextMatcher& matcher, size_t passages);

// With that paragraph.
Hit paragraph_hit(const index::StoredParagraph& stored, const TextMatcher& matcher);

}  // namespace disarm::search
