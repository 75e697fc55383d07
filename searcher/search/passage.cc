#include "searcher/search/passage.h"

#include <algorithm>
#include <vector>

namespace disarm::search {
namespace {

Passage make_passage(const std::string& id, const undoc::Paragraph& paragraph, TextMatch match) {
  return {id, paragraph.type, paragraph.label, paragraph.text, std::move(match.ranges)};
}

struct Candidate {
  size_t paragraph = 0;  // its place
  TextMatch match;
};

size_t first_operative(const std::vector<undoc::Paragraph>& paragraphs) {
  const auto found = std::ranges::find(paragraphs, undoc::ParagraphType::kOperative, &undoc::Paragraph::type);
  return found == paragraphs.end() ? 0 : static_cast<size_t>(found - paragraphs.begin());
}

}  // namespace

Passage passage_of(const std::string& id, const undoc::Paragraph& paragraph, const TextMatcher& matcher) {
  return make_passage(id, paragraph, matcher.match(paragraph.text));
}

std::vector<Passage> best_passages(const undoc::Document& document, const TextMatcher& matcher,
                                   size_t count) {
  if (document.paragraphs.empty()) return {};
  std::vector<Candidate> candidates;
  for (size_t i = 0; i < document.paragraphs.size(); ++i) {
    TextMatch match = matcher.match(document.paragraphs[i].text);
    if (match.score > 0) candidates.push_back({i, std::move(match)});
  }
  if (candidates.empty()) candidates.push_back({first_operative(document.paragraphs), {}});
  std::ranges::stable_sort(candidates, std::ranges::greater{},
                           [](const Candidate& candidate) { return candidate.match.score; });
  candidates.resize(std::min(candidates.size(), std::max<size_t>(count, 1)));
  const auto ids = undoc::paragraph_ids(document);
  std::vector<Passage> passages;
  for (Candidate& candidate : candidates) {
    const size_t place = candidate.paragraph;
    passages.push_back(make_passage(ids[place], document.paragraphs[place], std::move(candidate.match)));
  }
  return passages;
}

}  // namespace disarm::search
