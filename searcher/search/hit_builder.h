// Stored records to hits; rank and score are the caller's.
#pragma once

#include <string_view>

#include "common/base/error.h"
#include "searcher/search/hit.h"
#include "searcher/search/text_matcher.h"

namespace disarm::search {

// From the data of a document of the resolution database, with its best paragraphs. Errors: kBrokenIndex.
Result<Hit> resolution_hit(std::string_view data, const TextMatcher& matcher, size_t passages);

// From the data of a document of the paragraph database, with that paragraph. Errors: kBrokenIndex.
Result<Hit> paragraph_hit(std::string_view data, const TextMatcher& matcher);

}  // namespace disarm::search
