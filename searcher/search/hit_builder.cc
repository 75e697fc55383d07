#include "searcher/search/hit_builder.h"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "common/base/date.h"
#include "common/index/document_key.h"
#include "common/index/record.h"
#include "common/undoc/session.h"
#include "common/undoc/symbol.h"
#include "searcher/search/passage.h"

namespace disarm::search {

namespace {

std::string session_of(std::string_view symbol) {
  const auto read = undoc::parse_symbol(symbol);
  return read && read->session ? undoc::to_string(*read->session) : "";
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

Result<Hit> resolution_hit(std::string_view data, const TextMatcher& matcher, size_t passages) {
  return index::decode_resolution(data).map([&](const index::ResolutionRecord& record) {
    const undoc::Document& document = record.document;
    Hit hit;
    hit.symbol = document.symbol;
    hit.title = document.title;
    hit.date = document.adopted ? to_iso(*document.adopted) : "";
    hit.session = document.session ? undoc::to_string(*document.session) : "";
    hit.agenda_items = document.agenda_items;
    hit.language = document.language;
    hit.source = record.sources.empty() ? "" : record.sources.front().locator;
    if (passages == 0) return hit;
    std::vector<Passage> best = best_passages(document, matcher, passages);
    if (best.empty()) return hit;
    hit.passage = std::move(best.front());
    hit.next_passages.assign(std::make_move_iterator(best.begin() + 1), std::make_move_iterator(best.end()));
    return hit;
  });
}

Result<Hit> paragraph_hit(std::string_view data, const TextMatcher& matcher) {
  return index::decode_paragraph(data).map([&](index::ParagraphRecord record) {
    Hit hit;
    hit.passage = passage_of(record.id, record.paragraph, matcher);
    hit.language = index::parts_of_key(record.key).language;
    hit.session = session_of(record.symbol);
    hit.symbol = std::move(record.symbol);
    hit.title = std::move(record.title);
    hit.date = std::move(record.date);
    hit.agenda_items = std::move(record.agenda_items);
    hit.source = std::move(record.source);
    return hit;
  });
}

}  // namespace disarm::search
