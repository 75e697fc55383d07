#include "common/index/document_source.h"

#include <algorithm>
#include <utility>

namespace disarm::index {
namespace {

constexpr char kBetweenUuids = ':';

Xapian::docid count_before(const std::string& uuids, size_t end) {
  return static_cast<Xapian::docid>(
      std::count(uuids.begin(), uuids.begin() + static_cast<std::ptrdiff_t>(end), kBetweenUuids));
}

}  // namespace

DocumentSource::DocumentSource(const Xapian::Database& database, std::vector<Xapian::docid> ascending)
    : DocumentSource(database.get_uuid(),
                     std::make_shared<const std::vector<Xapian::docid>>(std::move(ascending))) {}

void DocumentSource::init(const Xapian::Database& shard) {
  const size_t place = databases_.find(shard.get_uuid());
  shards_ = count_before(databases_, databases_.size()) + 1;
  shard_ = place == std::string::npos ? 0 : count_before(databases_, place);
  next_ = 0;
}

Xapian::doccount DocumentSource::get_termfreq_est() const {
  return static_cast<Xapian::doccount>(documents_->size());
}

// Xapian deals ids out in turn: document 1 of the second of two databases is 2 in both together.
Xapian::docid DocumentSource::get_docid() const {
  return ((*documents_)[next_ - 1] - 1) / shards_ + 1;
}

void DocumentSource::next(double /*least_weight*/) {
  ++next_;
  find_own();
}

void DocumentSource::skip_to(Xapian::docid document, double /*least_weight*/) {
  const Xapian::docid wanted = (document - 1) * shards_ + shard_ + 1;
  const auto found = std::ranges::lower_bound(*documents_, wanted);
  next_ = std::max(next_, static_cast<size_t>(found - documents_->begin()) + 1);
  find_own();
}

void DocumentSource::find_own() {
  while (!at_end() && ((*documents_)[next_ - 1] - 1) % shards_ != shard_) ++next_;
}

}  // namespace disarm::index
