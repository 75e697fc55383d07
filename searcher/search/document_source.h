// A chosen set of documents as a part of a query.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include <xapian.h>

namespace disarm::search {

// Matches these documents and nothing else, without weight. It has to live as long as queries with it run.
class DocumentSource : public Xapian::PostingSource {
 public:
  explicit DocumentSource(std::vector<Xapian::docid> ascending) : documents_(std::move(ascending)) {}

  void init(const Xapian::Database& /*database*/) override { next_ = 0; }
  Xapian::doccount get_termfreq_min() const override { return get_termfreq_est(); }
  Xapian::doccount get_termfreq_max() const override { return get_termfreq_est(); }
  Xapian::doccount get_termfreq_est() const override {
    return static_cast<Xapian::doccount>(documents_.size());
  }
  void next(double /*least_weight*/) override { ++next_; }
  void skip_to(Xapian::docid document, double /*least_weight*/) override {
    const auto found = std::lower_bound(documents_.begin(), documents_.end(), document);
    next_ = std::max(next_, static_cast<size_t>(found - documents_.begin()) + 1);
  }
  bool at_end() const override { return next_ > documents_.size(); }
  Xapian::docid get_docid() const override { return documents_[next_ - 1]; }

 private:
  std::vector<Xapian::docid> documents_;
  size_t next_ = 0;  // one more than the place of the document, so that the source begins before the first
};

}  // namespace disarm::search
