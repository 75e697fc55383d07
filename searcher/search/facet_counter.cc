#include "searcher/search/facet_counter.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/undoc/session.h"
#include "common/undoc/symbol.h"

namespace disarm::search {
namespace {

using index::Field;
using index::FieldKind;

constexpr std::array kFacets = {
    FacetSpec{"session", "session", "session of the General Assembly"},
    FacetSpec{"year", "date", "year of adoption"},
    FacetSpec{"agenda", "agenda", "agenda item; an item counts its sub-items too"},
    FacetSpec{"type", "type", "type of paragraph"},
    FacetSpec{"verb", "verb", "what a paragraph does"},
    FacetSpec{"committee", "committee", "Main Committee"},
    FacetSpec{"kind", "kind", "kind of document"},
    FacetSpec{"body", "body", "body whose document it is"},
    FacetSpec{"series", "series", "series of resolutions, by its title"},
    FacetSpec{"strength", "strength", "how strongly a paragraph's act binds"},
    FacetSpec{"language", "language", "language of the document"},
};

constexpr size_t kYearDigits = 4;

bool is_value_of(const Field& field, std::string_view value) {
  return field.kind != FieldKind::kDate || value.size() == kYearDigits;
}

// Counts groups of matches, each once for a value.
class GroupCounter {
 public:
  explicit GroupCounter(const Matches& matches)
      : matches_(matches), counted_for_(matches.group_count, 0), next_(matches.documents.begin()) {}

  void begin_value() {
    ++value_;
    count_ = 0;
    next_ = matches_.documents.begin();
  }

  // Documents come in ascending order.
  void add(Xapian::docid document) {
    next_ = std::lower_bound(next_, matches_.documents.end(), document);
    if (next_ == matches_.documents.end() || *next_ != document) return;
    const uint32_t group = matches_.groups[static_cast<size_t>(next_ - matches_.documents.begin())];
    if (std::exchange(counted_for_[group], value_) != value_) ++count_;
  }

  size_t count() const { return count_; }

 private:
  const Matches& matches_;
  std::vector<size_t> counted_for_;  // the last value that each group was counted for
  std::vector<Xapian::docid>::const_iterator next_;
  size_t value_ = 0;
  size_t count_ = 0;
};

size_t count_term(const FacetSource& source, const std::string& term, GroupCounter& counter) {
  counter.begin_value();
  const Xapian::Database& database = source.matched.database();
  for (auto id = database.postlist_begin(term); id != database.postlist_end(term); ++id) {
    counter.add(*id);
  }
  return counter.count();
}

std::vector<FacetValue> count_terms(const Field& field, const FacetSource& source) {
  std::vector<FacetValue> values;
  GroupCounter counter(source.matches);
  const std::string prefix(field.prefix);
  const Xapian::Database& database = source.matched.database();
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::string value = (*term).substr(prefix.size());
    if (!is_value_of(field, value) || !source.matched.has(*term)) continue;
    const size_t count = count_term(source, *term, counter);
    values.push_back({value, count, source.all.frequency(*term)});
  }
  return values;
}

// Running text has words for terms; its whole value stands in a slot.
std::vector<FacetValue> count_slot(const Field& field, const FacetSource& source) {
  std::map<std::string, std::vector<Xapian::docid>> holders;
  const Xapian::Database& matched = source.matched.database();
  for (auto value = matched.valuestream_begin(field.slot); value != matched.valuestream_end(field.slot);
       ++value) {
    if (source.matched.is_present(value.get_docid())) holders[*value].push_back(value.get_docid());
  }
  std::map<std::string, size_t> all;
  const Xapian::Database& units = source.all.database();
  for (auto value = units.valuestream_begin(field.slot); value != units.valuestream_end(field.slot);
       ++value) {
    if (source.all.is_present(value.get_docid())) ++all[*value];
  }
  std::vector<FacetValue> values;
  GroupCounter counter(source.matches);
  for (const auto& [value, documents] : holders) {
    counter.begin_value();
    for (const Xapian::docid document : documents) counter.add(document);
    values.push_back({value, counter.count(), all[value]});
  }
  return values;
}

// "9" before "10", "79" before "S-10".
bool comes_before(const FacetValue& a, const FacetValue& b) {
  const auto session_a = undoc::parse_session_number(a.value);
  const auto session_b = undoc::parse_session_number(b.value);
  if (session_a && session_b) return *session_a < *session_b;
  return undoc::compare_symbols(a.value, b.value) < 0;
}

bool is_matched(const FacetValue& value) {
  return value.count > 0;
}

// Without what comes before the first and after the last value that has matches.
void cut_ends(std::vector<FacetValue>& values) {
  const auto first = std::ranges::find_if(values, is_matched);
  values.erase(values.begin(), first);
  const auto last = std::find_if(values.rbegin(), values.rend(), is_matched);
  values.erase(last.base(), values.end());
}

}  // namespace

std::span<const FacetSpec> facet_specs() {
  return kFacets;
}

const FacetSpec* find_facet(std::string_view name) {
  const auto* found = std::ranges::find(kFacets, name, &FacetSpec::name);
  return found == kFacets.end() ? nullptr : found;
}

Facet count_facet(const FacetSpec& spec, const FacetSource& source) {
  const Field& field = *index::find_field(spec.field);
  const bool is_time = field.kind == FieldKind::kSession || field.kind == FieldKind::kDate;
  Facet facet{std::string(spec.name), is_time, {}};
  facet.values = field.kind == FieldKind::kText ? count_slot(field, source) : count_terms(field, source);
  std::ranges::sort(facet.values, comes_before);
  if (is_time) {
    cut_ends(facet.values);
  } else {
    std::erase_if(facet.values, [](const FacetValue& value) { return !is_matched(value); });
    std::ranges::stable_sort(facet.values, std::ranges::greater{}, &FacetValue::count);
  }
  return facet;
}

}  // namespace disarm::search
