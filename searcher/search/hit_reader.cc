#include "searcher/search/hit_reader.h"

#include <optional>
#include <string>
#include <utility>

#include "common/index/field.h"
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

HitReader::HitReader(const index::Units& units, const index::Units& resolutions, bool on_paragraphs,
                     const query::Node& root, const Request& request)
    : database_(units.database()),
      records_(resolutions),
      on_paragraphs_(on_paragraphs),
      names_only_(request.detail == Detail::kName),
      passages_(request.detail == Detail::kPassages ? request.passages : 0),
      matcher_(matcher_for(database_, root, request)) {}

Result<Hit> HitReader::read_document(Xapian::docid id, size_t passages) {
  const Xapian::Document document = database_.get_document(id);
  if (names_only_) {
    auto named = read_name(document);
    if (!named) return tl::unexpected(named.error());
    if (*named) return std::move(**named);
  }
  if (!on_paragraphs_) {
    return records_.resolution(document.get_value(index::kKeySlot)).map([&](const auto& record) {
      return resolution_hit(*record, matcher_, passages);
    });
  }
  return records_.paragraph(document).map(
      [&](const index::StoredParagraph& stored) { return paragraph_hit(stored, matcher_); });
}

// Without the record, unless only that tells the name.
Result<std::optional<Hit>> HitReader::read_name(const Xapian::Document& document) const {
  auto hit = named_hit(document.get_value(index::kKeySlot));
  if (!hit || !on_paragraphs_) return hit;
  return index::decode_paragraph(document.get_data()).map([&](index::ParagraphRecord&& place) {
    const auto value_of = [&](index::FieldId field) { return document.get_value(index::field(field).slot); };
    hit->date = index::date_of_value(value_of(index::FieldId::kDate));
    hit->session = index::session_of_value(value_of(index::FieldId::kSession));
    hit->passage.id = std::move(place.id);
    return std::move(hit);
  });
}

// Of a series there may be hundreds on a page.
Result<FoldedHit> HitReader::read_folded(Xapian::docid id) {
  const auto folded = [](Hit&& hit) {
    return FoldedHit{std::move(hit.symbol), std::move(hit.date), std::move(hit.passage.id),
                     std::move(hit.session)};
  };
  if (on_paragraphs_) {
    auto named = read_name(database_.get_document(id));
    if (!named) return tl::unexpected(named.error());
    if (*named) return folded(std::move(**named));
  }
  return read_document(id, 0).map(folded);
}

Result<Hit> HitReader::read(const MatchGroup& group) {
  auto hit = read_document(group.front().id, passages_);
  if (!hit) return hit;
  hit->score = group.front().score;
  for (size_t i = 1; i < group.size(); ++i) {
    auto other = read_folded(group[i].id);
    if (!other) return tl::unexpected(other.error());
    hit->folded.push_back(std::move(*other));
  }
  return hit;
}

}  // namespace disarm::search
