#include "searcher/search/hit_builder.h"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "common/base/date.h"
#include "common/index/document_key.h"
#include "common/index/record.h"
#include "common/undoc/session.h"
#include "searcher/search/passage.h"

namespace disarm::search {

namespace {

// What a hit shows of its resolution.
Hit described(const index::ResolutionRecord& record) {
  const undoc::Document& document = record.document;
  Hit hit;
  hit.symbol = document.symbol;
  hit.title = document.title;
  hit.date = document.adopted ? to_iso(*document.adopted) : "";
  hit.session = document.session ? undoc::to_string(*document.session) : "";
  hit.agenda_items = document.agenda_items;
  hit.language = document.language;
  hit.source = record.sources.empty() ? "" : record.sources.front().locator;
  return hit;
}

}  // namespace

std::optional<Hit> named_hit(std::string_view key) {
  const index::KeyParts parts = index::parts_of_key(key);
  if (parts.symbol.empty()) return std::nullopt;
  Hit hit;
  hit.symbol = parts.symbol;
  hit.language = parts.language;
  return hit;
}

Hit resolution_hit(const index::ResolutionRecord& record, const TextMatcher& matcher, size_t passages) {
  Hit hit = described(record);
  if (passages == 0) return hit;
  std::vector<Passage> best = best_passages(record.document, matcher, passages);
  if (best.empty()) return hit;
  hit.passage = std::move(best.front());
  hit.next_passages.assign(std::make_move_iterator(best.begin() + 1), std::make_move_iterator(best.end()));
  return hit;
}

Hit paragraph_hit(const index::StoredParagraph& stored, const TextMatcher& matcher) {
  Hit hit = described(*stored.resolution);
  hit.passage = passage_of(stored.place.id, stored.paragraph(), matcher);
  return hit;
}

}  // namespace disarm::search
