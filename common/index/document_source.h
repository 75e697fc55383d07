// A chosen set of documents as a part of a query.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

namespace disarm::index {

// Matches these documents and nothing else, without weight.
class DocumentSource : public Xapian::PostingSource {
 public:
  // `ascending`: ids in `database`. Where that is several databases read as one, Xapian asks for each of them
  // by itself, with the ids that documents have there.
  DocumentSource(const Xapian::Database& database, std::vector<Xapian::docid> ascending);

  void init(const Xapian::Database& shard) override;
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override;
  Xapian::doccount get_termfreq_max() const override { return get_termfreq_est(); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid document, double least_weight) override;
  bool at_end() const override { return next_ > documents_->size(); }
  Xapian::docid get_docid() const override;
  DocumentSource* clone() const override { return new DocumentSource(databases_, documents_); }
  std::string name() const override { return "documents"; }

 private:
  using Documents = std::shared_ptr<const std::vector<Xapian::docid>>;

  DocumentSource(std::string databases, Documents documents)
      : databases_(std::move(databases)), documents_(std::move(documents)) {}

  void find_own();

  std::string databases_;  // their uuids, joined by ':'
  Documents documents_;
  Xapian::docid shards_ = 1;
  Xapian::docid shard_ = 0;
  size_t next_ = 0;  // one more than the place of the document, so that the source begins before the first
};

}  // namespace disarm::index
