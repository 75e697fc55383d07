#include "searcher/search/ranked_page.h"

#include <algorithm>
#include <string>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/undoc/symbol.h"
#include "searcher/search/sorted_page.h"

namespace disarm::search {
namespace {

struct Candidate {
  RankedDocument document;
  std::string date;  // slot value
  std::string symbol;

  bool ties_with(const Candidate& other) const {
    return document.score == other.document.score && date == other.date;
  }
};

Xapian::Enquire make_enquire(const index::Units& units, const PageRequest& request) {
  Xapian::Enquire enquire(units.database());
  enquire.set_weighting_scheme(bm25(request.bm25));
  enquire.set_query(units.present(request.query));
  const bool newest_first = true;
  enquire.set_sort_by_relevance_then_value(index::field(index::FieldId::kDate).slot, newest_first);
  if (request.group_by_key) enquire.set_collapse_key(index::kKeySlot);
  return enquire;
}

std::vector<Candidate> candidates_of(const Xapian::MSet& matches) {
  std::vector<Candidate> candidates;
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    candidates.push_back({{*match, match.get_weight()}, match.get_sort_key(), {}});
  }
  return candidates;
}

// Brings each run of ties into the order of the symbols.
void order_ties(const Xapian::Database& database, std::vector<Candidate>& candidates) {
  for (auto begin = candidates.begin(); begin != candidates.end();) {
    const auto end = std::find_if_not(begin, candidates.end(),
                                      [&](const Candidate& other) { return begin->ties_with(other); });
    if (end - begin > 1) {
      for (auto tie = begin; tie != end; ++tie)
        tie->symbol = symbol_of(database.get_document(tie->document.id));
      std::stable_sort(begin, end, [](const Candidate& a, const Candidate& b) {
        return undoc::compare_symbols(a.symbol, b.symbol) < 0;
      });
    }
    begin = end;
  }
}

// How many documents to fetch for a page that ends at `end`. Xapian counts groups exactly only as far as it
// fetches them.
size_t first_window(const PageRequest& request, size_t end) {
  return request.group_by_key ? std::max<size_t>(end + 1, kExactTotals) : end + 1;
}

}  // namespace

RankedPage ranked_page(const index::Units& units, const PageRequest& request) {
  if (request.sort != Sort::kRelevance) return sorted_page(units, request);
  Xapian::Enquire enquire = make_enquire(units, request);
  const size_t count = units.database().get_doccount();
  const size_t end = std::min(request.offset, count) + std::min(request.limit, count);
  Xapian::MSet matches;
  std::vector<Candidate> candidates;
  bool has_all = false;
  // A run of ties must be ordered as a whole, or pages would overlap: fetch until the page ends outside of
  // one.
  for (size_t wanted = first_window(request, end);; wanted *= 2) {
    matches = enquire.get_mset(0, static_cast<Xapian::doccount>(std::min(wanted, count)), kExactTotals);
    candidates = candidates_of(matches);
    has_all = candidates.size() < wanted;
    if (has_all || end == 0 || !candidates[end - 1].ties_with(candidates.back())) break;
  }
  order_ties(units.database(), candidates);

  RankedPage page;
  page.total = has_all ? candidates.size() : matches.get_matches_estimated();
  page.total_is_exact = has_all || matches.get_matches_lower_bound() == matches.get_matches_upper_bound();
  for (size_t i = request.offset; i < std::min(end, candidates.size()); ++i) {
    page.documents.push_back(candidates[i].document);
  }
  return page;
}

}  // namespace disarm::search
