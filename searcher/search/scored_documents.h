// Documents with what they weigh, and the ways in which a formula puts such sets together.
#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

namespace disarm::search {

struct ScoredDocuments {
  std::vector<Xapian::docid> ids;  // ascending
  std::vector<double> scores;      // of each

  size_t size() const { return ids.size(); }

  void add(Xapian::docid id, double score) {
    ids.push_back(id);
    scores.push_back(score);
  }
};

// Looks for documents of a set, in ascending order, in leaps: it costs little to look for few in many.
class DocumentCursor {
 public:
  explicit DocumentCursor(const ScoredDocuments& documents) : documents_(documents) {}

  // Whether the set has `id`, which is not less than what was asked for before.
  bool find(Xapian::docid id);

  double score() const { return documents_.scores[place_]; }  // of what was found

 private:
  const ScoredDocuments& documents_;
  size_t place_ = 0;
};

// What both sets have, with the sums of their scores.
ScoredDocuments sums_of_common(const ScoredDocuments& a, const ScoredDocuments& b);

// What of `documents` is in `others` (`is_there`), or is not, with its scores.
ScoredDocuments filtered(const ScoredDocuments& documents, const ScoredDocuments& others, bool is_there);

// `documents` with the scores of `more` added to those that it has, too.
ScoredDocuments with_added(ScoredDocuments documents, const ScoredDocuments& more);

}  // namespace disarm::search
