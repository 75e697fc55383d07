#include "searcher/search/sorted_page.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "common/index/document_key.h"
#include "common/index/field.h"
#include "common/index/slot_values.h"
#include "common/index/terms.h"
#include "common/undoc/symbol.h"

namespace disarm::search {
namespace {

// Turns the order of digits around.
std::string complement(std::string text) {
  for (char& c : text) {
    if (c >= '0' && c <= '9') c = static_cast<char>('0' + '9' - c);
  }
  return text;
}

// Makes of each document a text whose bytes sort as the documents shall stand.
class SortKeys {
 public:
  SortKeys(const Xapian::Database& database, const PageRequest& request)
      : sort_(request.sort),
        reversed_(request.reversed),
        keys_(database, index::kKeySlot),
        values_(database,
                index::field(request.sort == Sort::kDate ? index::FieldId::kDate : index::FieldId::kSession)
                    .slot) {}

  // Asked in the order of the ids.
  std::string of(Xapian::docid document) {
    const std::string key = keys_.of(document);
    const std::string_view symbol = index::parts_of_key(key).symbol;
    const std::string symbol_key = symbol.empty() ? "~" : undoc::symbol_sort_key(symbol);
    if (sort_ == Sort::kSymbol) return with_value(symbol, symbol_key);
    const std::string value = values_.of(document);
    return with_value(value, in_direction(value) + ' ' + symbol_key);
  }

 private:
  // What has a value stands before what has none; the keys are read backwards when the order is reversed.
  std::string with_value(std::string_view value, const std::string& key) const {
    return (value.empty() != reversed_ ? "1" : "0") + key;
  }

  // The latest first. The kind of a session is its first digit; its order is the same either way.
  std::string in_direction(const std::string& value) const {
    if (sort_ == Sort::kDate || value.empty()) return complement(value);
    const std::string kind = value.substr(0, 1);
    return (reversed_ ? complement(kind) : kind) + complement(value.substr(1));
  }

  Sort sort_;
  bool reversed_;
  index::SlotValues keys_;
  index::SlotValues values_;
};

struct Place {
  std::string key;
  RankedDocument document;
};

}  // namespace

std::string symbol_of(const Xapian::Document& document) {
  const std::string key = document.get_value(index::kKeySlot);
  return std::string(index::parts_of_key(key).symbol);
}

RankedPage sorted_page(const index::Units& units, const ScoredDocuments& matches,
                       const PageRequest& request) {
  std::vector<RankedDocument> documents = candidates_of(units, matches, request.group_by_key);
  std::ranges::sort(documents, {}, &RankedDocument::id);
  SortKeys keys(units.database(), request);
  std::vector<Place> places;
  places.reserve(documents.size());
  for (const RankedDocument& document : documents) places.push_back({keys.of(document.id), document});

  const size_t begin = std::min(request.offset, places.size());
  const size_t end = begin + std::min(request.limit, places.size() - begin);
  const auto is_before = [&](const Place& a, const Place& b) {
    if (a.key != b.key) return request.reversed ? a.key > b.key : a.key < b.key;
    return a.document.id < b.document.id;
  };
  std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(end), places.end(),
                    is_before);
  RankedPage page{.documents = {}, .total = places.size()};
  for (size_t i = begin; i < end; ++i) page.documents.push_back(places[i].document);
  return page;
}

}  // namespace disarm::search
