#include "searcher/search/scored_documents.h"

#include <algorithm>

namespace disarm::search {

bool DocumentCursor::find(Xapian::docid id) {
  const std::vector<Xapian::docid>& ids = documents_.ids;
  size_t end = place_;
  for (size_t leap = 1; end < ids.size() && ids[end] < id; leap *= 2) {
    place_ = end + 1;
    end += leap;
  }
  const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(place_);
  const auto behind = ids.begin() + static_cast<std::ptrdiff_t>(std::min(end, ids.size()));
  place_ = static_cast<size_t>(std::lower_bound(begin, std::max(begin, behind), id) - ids.begin());
  return place_ < ids.size() && ids[place_] == id;
}

ScoredDocuments sums_of_common(const ScoredDocuments& a, const ScoredDocuments& b) {
  const bool a_is_smaller = a.size() < b.size();
  const ScoredDocuments& few = a_is_smaller ? a : b;
  DocumentCursor cursor(a_is_smaller ? b : a);
  ScoredDocuments common;
  for (size_t i = 0; i < few.size(); ++i) {
    if (cursor.find(few.ids[i])) common.add(few.ids[i], few.scores[i] + cursor.score());
  }
  return common;
}

ScoredDocuments filtered(const ScoredDocuments& documents, const ScoredDocuments& others, bool is_there) {
  DocumentCursor cursor(others);
  ScoredDocuments left;
  for (size_t i = 0; i < documents.size(); ++i) {
    if (cursor.find(documents.ids[i]) == is_there) left.add(documents.ids[i], documents.scores[i]);
  }
  return left;
}

ScoredDocuments with_added(ScoredDocuments documents, const ScoredDocuments& more) {
  DocumentCursor cursor(more);
  for (size_t i = 0; i < documents.size(); ++i) {
    if (cursor.find(documents.ids[i])) documents.scores[i] += cursor.score();
  }
  return documents;
}

}  // namespace disarm::search
