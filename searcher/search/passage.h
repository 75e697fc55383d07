// Chooses what a hit shows of its document.
#pragma once

#include <string>
#include <vector>

#include "common/undoc/document.h"
#include "searcher/search/hit.h"
#include "searcher/search/text_matcher.h"

namespace disarm::search {

// `paragraph` with its matches marked.
Passage passage_of(const std::string& id, const undoc::Paragraph& paragraph, const TextMatcher& matcher);

// At most `count` paragraphs with evidence, the heaviest first, in reading order among equals; without any
// evidence the first operative paragraph, or the first of all. Empty when there are no paragraphs.
std::vector<Passage> best_passages(const undoc::Document& document, const TextMatcher& matcher, size_t count);

}  // namespace disarm::search
