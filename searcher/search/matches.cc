#include "searcher/search/matches.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

#include "common/index/slot_values.h"
#include "common/index/terms.h"

namespace disarm::search {
namespace {

// Sees each match of one layer once, with the id that it has there.
class Collector : public Xapian::MatchSpy {
 public:
  explicit Collector(std::vector<Xapian::docid>& documents) : documents_(documents) {}

  void operator()(const Xapian::Document& document, double /*weight*/) override {
    documents_.push_back(document.get_docid());
  }

 private:
  std::vector<Xapian::docid>& documents_;
};

std::vector<Xapian::docid> matching_in(const Xapian::Database& layer, const Xapian::Query& query) {
  std::vector<Xapian::docid> documents;
  Collector collector(documents);
  Xapian::Enquire enquire(layer);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
  enquire.set_query(query);
  enquire.add_matchspy(&collector);
  enquire.get_mset(0, 0, layer.get_doccount());
  return documents;
}

void group_by_resolution(const Xapian::Database& database, Matches& matches) {
  std::unordered_map<std::string, uint32_t> numbers;
  index::SlotValues keys(database, index::kKeySlot);
  for (const Xapian::docid document : matches.documents) {
    const auto next = static_cast<uint32_t>(numbers.size());
    matches.groups.push_back(numbers.try_emplace(keys.of(document), next).first->second);
  }
  matches.group_count = numbers.size();
}

}  // namespace

Matches grouped_matches(const index::Units& units, std::vector<Xapian::docid> documents, bool by_resolution) {
  Matches matches;
  matches.documents = std::move(documents);
  if (by_resolution) {
    group_by_resolution(units.database(), matches);
    return matches;
  }
  matches.group_count = matches.documents.size();
  matches.groups.resize(matches.group_count);
  std::iota(matches.groups.begin(), matches.groups.end(), 0);
  return matches;
}

std::vector<Xapian::docid> matching_documents(const index::Units& units, const Xapian::Query& query) {
  const Xapian::Query present = units.present(query);
  std::vector<Xapian::docid> documents;
  for (size_t layer = 0; layer < units.layers().size(); ++layer) {
    for (const Xapian::docid id : matching_in(units.layers()[layer], present)) {
      documents.push_back(units.id_of(layer, id));
    }
  }
  std::ranges::sort(documents);
  return documents;
}

}  // namespace disarm::search
