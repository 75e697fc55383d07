#include "common/index/units.h"

#include <algorithm>
#include <utility>

#include "common/index/document_source.h"

namespace disarm::index {

Units::Units(const Xapian::Database& base) : layers_{base}, database_(base) {}

Units::Units(const Xapian::Database& base, const Xapian::Database& delta, std::vector<Xapian::docid> gone)
    : layers_{base, delta}, database_(base), gone_(std::move(gone)) {
  database_.add_database(delta);
  for (Xapian::docid& id : gone_) id = id_of(0, id);
}

Xapian::docid Units::id_of(size_t layer, Xapian::docid in_layer) const {
  const auto count = static_cast<Xapian::docid>(layers_.size());
  return (in_layer - 1) * count + static_cast<Xapian::docid>(layer) + 1;
}

Xapian::Query Units::present(const Xapian::Query& query) const {
  if (gone_.empty()) return query;
  auto* gone = new DocumentSource(database_, gone_);
  return {Xapian::Query::OP_AND_NOT, query, Xapian::Query(gone->release())};
}

bool Units::is_present(Xapian::docid id) const {
  return !std::ranges::binary_search(gone_, id);
}

size_t Units::frequency(const std::string& term) const {
  const size_t count = database_.get_termfreq(term);
  if (gone_.empty()) return count;
  return count <= gone_.size() ? with(term).size() : count - count_gone(term);
}

// By asking for each of them.
size_t Units::count_gone(const std::string& term) const {
  size_t count = 0;
  auto posting = database_.postlist_begin(term);
  const auto end = database_.postlist_end(term);
  for (const Xapian::docid id : gone_) {
    posting.skip_to(id);
    if (posting == end) break;
    if (*posting == id) ++count;
  }
  return count;
}

bool Units::has(const std::string& term) const {
  return database_.term_exists(term) && frequency(term) > 0;
}

std::vector<Xapian::docid> Units::with(const std::string& term) const {
  std::vector<Xapian::docid> ids;
  for (auto id = database_.postlist_begin(term); id != database_.postlist_end(term); ++id) {
    if (is_present(*id)) ids.push_back(*id);
  }
  return ids;
}

}  // namespace disarm::index
