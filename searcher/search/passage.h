// Chooses what a hit shows of its document.
#pragma once

#include <string>

#include "common/undoc/document.h"
#include "searcher/search/hit.h"
#include "searcher/search/text_matcher.h"

namespace disarm::search {

// `paragraph` with its matches marked.
Passage passage_of(const std::string& id, const undoc::Paragraph& paragraph, const TextMatcher& matcher);

// The paragraph with the heaviest evidence, the first among equals; without any evidence the first operative
// paragraph, or the first of all. An empty Passage when there are no paragraphs.
Passage best_passage(const undoc::Document& document, const TextMatcher& matcher);

}  // namespace disarm::search
