#include "searcher/search/sorted_page.h"

#include <algorithm>

#include "common/index/document_key.h"
#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/undoc/symbol.h"
#include "searcher/search/matches.h"
#include "searcher/search/ranking.h"

namespace disarm::search {
namespace {

// Turns the order of digits around.
std::string complement(std::string text) {
  for (char& c : text) {
    if (c >= '0' && c <= '9') c = static_cast<char>('0' + '9' - c);
  }
  return text;
}

// A text whose bytes sort as the documents shall stand.
class SortKey : public Xapian::KeyMaker {
 public:
  SortKey(Sort sort, bool reversed) : sort_(sort), reversed_(reversed) {}

  std::string operator()(const Xapian::Document& document) const override {
    const std::string symbol = symbol_of(document);
    const std::string symbol_key = symbol.empty() ? "~" : undoc::symbol_sort_key(symbol);
    if (sort_ == Sort::kSymbol) return with_value(symbol, symbol_key);
    const bool by_date = sort_ == Sort::kDate;
    const std::string value =
        document.get_value(index::field(by_date ? index::FieldId::kDate : index::FieldId::kSession).slot);
    return with_value(value, in_direction(value, by_date) + ' ' + symbol_key);
  }

 private:
  // What has a value stands before what has none; Xapian reads the keys backwards when the order is reversed.
  std::string with_value(const std::string& value, const std::string& key) const {
    return (value.empty() != reversed_ ? "1" : "0") + key;
  }

  // The latest first. The kind of a session is its first digit; its order is the same either way.
  std::string in_direction(const std::string& value, bool by_date) const {
    if (by_date || value.empty()) return complement(value);
    const std::string kind = value.substr(0, 1);
    return (reversed_ ? complement(kind) : kind) + complement(value.substr(1));
  }

  Sort sort_;
  bool reversed_;
};

}  // namespace

std::string symbol_of(const Xapian::Document& document) {
  const std::string key = document.get_value(index::kKeySlot);
  return std::string(index::parts_of_key(key).symbol);
}

RankedPage sorted_page(const index::Units& units, const PageRequest& request) {
  SortKey key(request.sort, request.reversed);
  Xapian::Enquire enquire(units.database());
  enquire.set_weighting_scheme(bm25(request.bm25));
  enquire.set_query(units.present(request.query));
  if (request.group_by_key) {
    enquire.set_sort_by_key_then_relevance(&key, request.reversed);
    enquire.set_collapse_key(index::kKeySlot);
  } else {
    enquire.set_sort_by_key(&key, request.reversed);
  }
  const Xapian::doccount count = units.database().get_doccount();
  const auto offset = static_cast<Xapian::doccount>(std::min<size_t>(request.offset, count));
  const auto limit = static_cast<Xapian::doccount>(std::min<size_t>(request.limit, count));
  const Xapian::MSet matches = enquire.get_mset(offset, limit);

  RankedPage page;
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    page.documents.push_back({*match, match.get_weight()});
  }
  page.total = all_matches(units, request.query, request.group_by_key).group_count;
  return page;
}

}  // namespace disarm::search
