#include "searcher/search/hit_reader.h"

#include <optional>
#include <string>
#include <utility>

#include "common/index/terms.h"
#include "searcher/query/evidence.h"
#include "searcher/search/evidence_weight.h"
#include "searcher/search/hit_builder.h"

namespace disarm::search {
namespace {

TextMatcher matcher_for(const Xapian::Database& database, const query::Node& root, const Request& request) {
  if (request.detail != Detail::kPassages) return {{}, {}};
  query::Evidence evidence = query::evidence_of(root);
  std::vector<double> weights = evidence_weights(database, evidence);
  return {std::move(evidence), std::move(weights)};
}

}  // namespace

HitReader::HitReader(const index::Units& units, bool on_paragraphs, const query::Node& root,
                     const Request& request)
    : database_(units.database()),
      on_paragraphs_(on_paragraphs),
      names_only_(request.detail == Detail::kName && request.unit == Unit::kResolution),
      passages_(request.detail == Detail::kPassages ? request.passages : 0),
      matcher_(matcher_for(database_, root, request)) {}

Result<Hit> HitReader::read_document(Xapian::docid id, size_t passages) const {
  const Xapian::Document document = database_.get_document(id);
  std::optional<Hit> named;
  if (names_only_) named = named_hit(document.get_value(index::kKeySlot));
  if (named) return std::move(*named);
  const std::string data = document.get_data();
  return on_paragraphs_ ? paragraph_hit(data, matcher_) : resolution_hit(data, matcher_, passages);
}

Result<Hit> HitReader::read(const MatchGroup& group) const {
  auto hit = read_document(group.front().id, passages_);
  if (!hit) return hit;
  hit->score = group.front().score;
  for (size_t i = 1; i < group.size(); ++i) {
    auto other = read_document(group[i].id, 0);
    if (!other) return other;
    hit->folded.push_back({std::move(other->symbol), std::move(other->date), std::move(other->passage.id),
                           std::move(other->session)});
  }
  return hit;
}

}  // namespace disarm::search
