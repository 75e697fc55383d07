#include "searcher/search/score_board.h"

namespace disarm::search {

ScoreBoard::ScoreBoard(const std::vector<Xapian::docid>& ids) : ids_(&ids) {}

template <typename Add>
void ScoreBoard::for_each(const ScoredDocuments& documents, Add add) const {
  if (ids_ == nullptr) {
    for (size_t i = 0; i < documents.size(); ++i) add(documents.ids[i], documents.scores[i]);
    return;
  }
  DocumentCursor cursor(documents);
  for (const Xapian::docid id : *ids_) {
    if (cursor.find(id)) add(id, cursor.score());
  }
}

void ScoreBoard::add(const ScoredDocuments& documents, double factor) {
  for_each(documents, [&](Xapian::docid id, double score) { add_one(id, factor * score); });
}

void ScoreBoard::add_all(const ScoredDocuments& documents, double score) {
  for_each(documents, [&](Xapian::docid id, double /*own*/) { add_one(id, score); });
}

void ScoreBoard::add_one(Xapian::docid id, double score) {
  const size_t number = id / kPlaces;
  if (number >= pages_.size()) pages_.resize(number + 1);
  std::unique_ptr<Page>& page = pages_[number];
  if (page == nullptr) page = std::make_unique<Page>();
  page->scores[id % kPlaces] += score;
  page->has.set(id % kPlaces);
}

ScoredDocuments ScoreBoard::take() {
  ScoredDocuments documents;
  for (size_t number = 0; number < pages_.size(); ++number) {
    const Page* page = pages_[number].get();
    if (page == nullptr) continue;
    for (size_t place = 0; place < kPlaces; ++place) {
      if (!page->has[place]) continue;
      documents.add(static_cast<Xapian::docid>(number * kPlaces + place), page->scores[place]);
    }
  }
  pages_.clear();
  return documents;
}

}  // namespace disarm::search
