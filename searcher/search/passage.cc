#include "searcher/search/passage.h"

#include <algorithm>
#include <vector>

namespace disarm::search {
namespace {

Passage make_passage(const std::string& id, const undoc::Paragraph& paragraph, TextMatch match) {
  return {id, paragraph.type, paragraph.label, paragraph.text, std::move(match.ranges)};
}

size_t first_operative(const std::vector<undoc::Paragraph>& paragraphs) {
  const auto found = std::ranges::find(paragraphs, undoc::ParagraphType::kOperative, &undoc::Paragraph::type);
  return found == paragraphs.end() ? 0 : static_cast<size_t>(found - paragraphs.begin());
}

}  // namespace

Passage passage_of(const std::string& id, const undoc::Paragraph& paragraph, const TextMatcher& matcher) {
  return make_passage(id, paragraph, matcher.match(paragraph.text));
}

Passage best_passage(const undoc::Document& document, const TextMatcher& matcher) {
  if (document.paragraphs.empty()) return {};
  size_t best = first_operative(document.paragraphs);
  TextMatch best_match;
  for (size_t i = 0; i < document.paragraphs.size(); ++i) {
    TextMatch match = matcher.match(document.paragraphs[i].text);
    if (match.score <= best_match.score) continue;
    best = i;
    best_match = std::move(match);
  }
  return make_passage(undoc::paragraph_ids(document)[best], document.paragraphs[best], std::move(best_match));
}

}  // namespace disarm::search
