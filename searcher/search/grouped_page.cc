#include "searcher/search/grouped_page.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/undoc/symbol.h"
#include "searcher/search/posting.h"
#include "searcher/search/sorted_page.h"

namespace disarm::search {
namespace {

using index::field;
using index::FieldId;
using Number = uint32_t;

// The group of every document of the database, by the document's id.
class Numbering {
 public:
  Numbering(const Xapian::Database& database, Grouping grouping)
      : group_of_(static_cast<size_t>(database.get_lastdocid()) + 1, 0) {
    if (grouping == Grouping::kSeries) number_series(database);
    number_keys(database);
  }

  // Documents that share nothing are numbered when they are asked for.
  Number of(Xapian::docid document) {
    Number& group = group_of_[document];
    if (group == 0) group = ++last_;
    return group;
  }

 private:
  void number_series(const Xapian::Database& database) {
    const std::string prefix(field(FieldId::kSeries).prefix);
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
      ++last_;
      for (auto id = database.postlist_begin(*term); id != database.postlist_end(*term); ++id) {
        group_of_[*id] = last_;
      }
    }
  }

  // What is in no series stands with what has its key: the paragraphs of one resolution.
  void number_keys(const Xapian::Database& database) {
    std::unordered_map<std::string, Number> numbers;
    for (auto key = database.valuestream_begin(index::kKeySlot);
         key != database.valuestream_end(index::kKeySlot); ++key) {
      Number& group = group_of_[key.get_docid()];
      if (group != 0) continue;
      Number& number = numbers[*key];
      if (number == 0) number = ++last_;
      group = number;
    }
  }

  std::vector<Number> group_of_;
  Number last_ = 0;
};

// The groups of the page, in their order.
std::vector<Number> groups_of_page(const index::Units& units, const ScoredDocuments& matches,
                                   const PageRequest& request, size_t total, Numbering& numbering) {
  const size_t end = std::min(total, request.offset + std::min(request.limit, total));
  std::vector<Number> groups;
  constexpr size_t kFirstWindow = 100;
  PageRequest window = request;
  window.offset = 0;
  for (window.limit = std::max(kFirstWindow, 2 * end); groups.size() < end; window.limit *= 4) {
    const RankedPage page = ranked_page(units, matches, window);
    std::unordered_set<Number> seen;
    groups.clear();
    for (const RankedDocument& document : page.documents) {
      const Number group = numbering.of(document.id);
      if (seen.insert(group).second) groups.push_back(group);
    }
    if (page.documents.size() < window.limit) break;
  }
  groups.resize(std::min(groups.size(), end));
  const size_t skipped = std::min(request.offset, groups.size());
  groups.erase(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(skipped));
  return groups;
}

// Drafts of every kind.
bool is_draft(const Xapian::Database& database, Xapian::docid document) {
  const std::string drafts = std::string(field(FieldId::kKind).prefix) + "draft";
  return std::any_of(database.allterms_begin(drafts), database.allterms_end(drafts),
                     [&](const std::string& kind) { return wdf_in(database, document, kind).has_value(); });
}

// Adopted texts first, then the newest, then in the order of their symbols.
void order_series(const Xapian::Database& database, MatchGroup& group) {
  struct Place {
    bool is_draft = false;
    std::string date;
    std::string symbol;
    RankedDocument document;
  };
  std::vector<Place> places;
  for (const RankedDocument& match : group) {
    const Xapian::Document document = database.get_document(match.id);
    places.push_back({is_draft(database, match.id), document.get_value(field(FieldId::kDate).slot),
                      symbol_of(document), match});
  }
  std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
    if (a.is_draft != b.is_draft) return b.is_draft;
    if (a.date != b.date) return a.date > b.date;
    return undoc::compare_symbols(a.symbol, b.symbol) < 0;
  });
  for (size_t i = 0; i < group.size(); ++i) group[i] = places[i].document;
}

// All matches of some groups, best first within each.
std::map<Number, MatchGroup> members_of(const std::vector<Number>& groups, const ScoredDocuments& matches,
                                        const index::Units& units, const PageRequest& request,
                                        Numbering& numbering) {
  const std::unordered_set<Number> wanted(groups.begin(), groups.end());
  ScoredDocuments documents;
  for (size_t i = 0; i < matches.size(); ++i) {
    if (wanted.contains(numbering.of(matches.ids[i]))) documents.add(matches.ids[i], matches.scores[i]);
  }
  PageRequest all = request;
  all.offset = 0;
  all.limit = documents.size();
  std::map<Number, MatchGroup> members;
  for (const RankedDocument& document : ranked_page(units, documents, all).documents) {
    members[numbering.of(document.id)].push_back(document);
  }
  return members;
}

}  // namespace

GroupedPage grouped_page(const index::Units& units, const ScoredDocuments& matches,
                         const PageRequest& request, Grouping grouping) {
  Numbering numbering(units.database(), grouping);
  std::unordered_set<Number> all_groups;
  for (const Xapian::docid document : matches.ids) all_groups.insert(numbering.of(document));

  const size_t total = request.group_by_key ? ranked_page(units, matches, request).total : matches.size();
  GroupedPage page{.groups = {}, .total = all_groups.size(), .matches = total};
  const std::vector<Number> groups = groups_of_page(units, matches, request, page.total, numbering);
  if (groups.empty()) return page;
  auto members = members_of(groups, matches, units, request, numbering);
  for (const Number group : groups) {
    MatchGroup& found = members[group];
    if (grouping == Grouping::kSeries) order_series(units.database(), found);
    page.groups.push_back(std::move(found));
  }
  return page;
}

}  // namespace disarm::search
