#include "searcher/search/ranked_page.h"

#include <algorithm>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "common/index/document_key.h"
#include "common/index/field.h"
#include "common/index/slot_values.h"
#include "common/index/terms.h"
#include "common/undoc/symbol.h"

namespace disarm::search {
namespace {

using Documents = std::vector<RankedDocument>;

bool scores_more(const RankedDocument& a, const RankedDocument& b) {
  return a.score > b.score;
}

// What decides between documents with one score.
struct Tie {
  RankedDocument document;
  std::string date;
  std::string symbol;  // its sort key
};

// Brings the documents of one score into order, the first `wanted` of them.
void order_ties(const Xapian::Database& database, std::span<RankedDocument> documents, size_t wanted) {
  std::ranges::sort(documents, {}, &RankedDocument::id);
  index::SlotValues dates(database, index::field(index::FieldId::kDate).slot);
  index::SlotValues keys(database, index::kKeySlot);
  std::vector<Tie> ties;
  ties.reserve(documents.size());
  for (const RankedDocument& document : documents) {
    const std::string key = keys.of(document.id);
    ties.push_back(
        {document, dates.of(document.id), undoc::symbol_sort_key(index::parts_of_key(key).symbol)});
  }
  const auto is_before = [](const Tie& a, const Tie& b) {
    if (a.date != b.date) return a.date > b.date;
    return std::tie(a.symbol, a.document.id) < std::tie(b.symbol, b.document.id);
  };
  const auto end = ties.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, ties.size()));
  std::partial_sort(ties.begin(), end, ties.end(), is_before);
  for (size_t i = 0; i < ties.size(); ++i) documents[i] = ties[i].document;
}

// The first `wanted` documents, in order.
void order_first(const Xapian::Database& database, Documents& documents, size_t wanted) {
  if (wanted == 0) return;
  const auto last = documents.begin() + static_cast<std::ptrdiff_t>(wanted - 1);
  std::nth_element(documents.begin(), last, documents.end(), scores_more);
  // A run of ties is ordered as a whole, or pages would overlap.
  const auto behind = std::partition(last + 1, documents.end(),
                                     [&](const RankedDocument& other) { return other.score == last->score; });
  std::sort(documents.begin(), behind, scores_more);
  for (auto begin = documents.begin(); begin <= last;) {
    const auto end =
        std::find_if(begin, behind, [&](const RankedDocument& other) { return other.score != begin->score; });
    if (end - begin > 1) {
      order_ties(database, {begin, end}, static_cast<size_t>(last + 1 - begin));
    }
    begin = end;
  }
}

Documents best_of_each(const Xapian::Database& database, const ScoredDocuments& matches) {
  Documents best;
  std::unordered_map<std::string, size_t> places;
  index::SlotValues keys(database, index::kKeySlot);
  for (size_t i = 0; i < matches.size(); ++i) {
    const RankedDocument document{matches.ids[i], matches.scores[i]};
    std::string key = keys.of(document.id);
    const bool has_key = !key.empty();
    const auto [place, is_new] = places.try_emplace(std::move(key), best.size());
    if (is_new || !has_key) {
      best.push_back(document);
    } else if (scores_more(document, best[place->second])) {
      best[place->second] = document;
    }
  }
  return best;
}

}  // namespace

Documents candidates_of(const index::Units& units, const ScoredDocuments& matches, bool group_by_key) {
  if (group_by_key) return best_of_each(units.database(), matches);
  Documents documents(matches.size());
  for (size_t i = 0; i < matches.size(); ++i) documents[i] = {matches.ids[i], matches.scores[i]};
  return documents;
}

RankedPage ranked_page(const index::Units& units, const ScoredDocuments& matches,
                       const PageRequest& request) {
  Documents documents = candidates_of(units, matches, request.group_by_key);
  const size_t end = std::min(request.offset, documents.size()) + std::min(request.limit, documents.size());
  const size_t wanted = std::min(end, documents.size());
  order_first(units.database(), documents, wanted);
  RankedPage page{.documents = {}, .total = documents.size()};
  for (size_t i = request.offset; i < wanted; ++i) page.documents.push_back(documents[i]);
  return page;
}

}  // namespace disarm::search
