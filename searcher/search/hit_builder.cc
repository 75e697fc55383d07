#include "searcher/search/hit_builder.h"

#include <utility>

#include "common/base/date.h"
#include "common/index/record.h"
#include "searcher/search/passage.h"

namespace disarm::search {

Result<Hit> resolution_hit(std::string_view data, const TextMatcher& matcher) {
  return index::decode_resolution(data).map([&](const index::ResolutionRecord& record) {
    const undoc::Document& document = record.document;
    Hit hit;
    hit.symbol = document.symbol;
    hit.title = document.title;
    hit.date = document.adopted ? to_iso(*document.adopted) : "";
    hit.agenda_items = document.agenda_items;
    hit.source = record.sources.empty() ? "" : record.sources.front().locator;
    hit.passage = best_passage(document, matcher);
    return hit;
  });
}

Result<Hit> paragraph_hit(std::string_view data, const TextMatcher& matcher) {
  return index::decode_paragraph(data).map([&](index::ParagraphRecord record) {
    Hit hit;
    hit.passage = passage_of(record.id, record.paragraph, matcher);
    hit.symbol = std::move(record.symbol);
    hit.title = std::move(record.title);
    hit.date = std::move(record.date);
    hit.agenda_items = std::move(record.agenda_items);
    hit.source = std::move(record.source);
    return hit;
  });
}

}  // namespace disarm::search
