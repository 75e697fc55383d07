#include "searcher/search/matches.h"

#include <algorithm>
#include <string>
#include <unordered_map>

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

void group_by_resolution(const Xapian::Database& database, Matches& matches) {
  std::unordered_map<std::string, uint32_t> numbers;
  auto key = database.valuestream_begin(index::kKeySlot);
  const auto end = database.valuestream_end(index::kKeySlot);
  for (const Xapian::docid document : matches.documents) {
    if (key != end) key.skip_to(document);
    const bool has_key = key != end && key.get_docid() == document;
    const auto next = static_cast<uint32_t>(numbers.size());
    matches.groups.push_back(numbers.try_emplace(has_key ? *key : std::string(), next).first->second);
  }
  matches.group_count = numbers.size();
}

}  // namespace

Matches all_matches(const index::Units& units, const Xapian::Query& query, bool by_resolution) {
  Matches matches;
  matches.documents = matching_documents(units, query);
  if (by_resolution) {
    group_by_resolution(units.database(), matches);
    return matches;
  }
  matches.group_count = matches.documents.size();
  for (uint32_t i = 0; i < matches.group_count; ++i) matches.groups.push_back(i);
  return matches;
}

}  // namespace disarm::search
