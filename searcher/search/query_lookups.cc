#include "searcher/search/query_lookups.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "common/index/field.h"
#include "common/index/windows.h"
#include "common/index/xapian_guard.h"
#include "common/text/fold.h"
#include "common/undoc/series.h"
#include "searcher/search/key_filter.h"
#include "searcher/search/lookup.h"

namespace disarm::search {
namespace {

using Xapian::Query;

// For the other database: what has the keys of the matches.
std::function<Query(const query::Node&)> with_matches_in(const index::Units& units,
                                                         const query::Lookups& lookups) {
  return [&units, lookups](const query::Node& node) {
    const auto formula = query::compile(node, {.proximity = 0, .partial = 0, .complete = 0}, lookups);
    return with_keys(keys_of_matches(units, formula.query()));
  };
}

// The documents with a value that has `part` in it, whatever its case.
Query with_part(const Xapian::Database& database, index::FieldId field, const std::string& part) {
  const std::string prefix(index::field(field).prefix);
  std::vector<std::string> terms;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const bool has_part = text::fold((*term).substr(prefix.size())).find(part) != std::string::npos;
    if (has_part) terms.push_back(*term);
  }
  return {Query::OP_OR, terms.begin(), terms.end()};
}

// What a record says in the field, as the document prints it or side files do.
std::vector<std::string> values_in(const index::ResolutionRecord& record, index::FieldId field) {
  std::vector<std::string> values;
  if (field == index::FieldId::kCites) values = record.document.citations;
  if (field == index::FieldId::kSeries) values.push_back(undoc::series_of(record.document));
  for (const index::DeclaredValue& declared : record.declared) {
    const index::Field* known = index::find_field(declared.field);
    if (known != nullptr && known->id == field) values.push_back(declared.value);
  }
  return values;
}

std::vector<std::string> values_of(const index::Units& resolutions, index::FieldId field,
                                   const std::string& symbol) {
  std::vector<std::string> values;
  for (const index::ResolutionRecord& record : index::or_throw(records_of(resolutions, symbol))) {
    const auto more = values_in(record, field);
    values.insert(values.end(), more.begin(), more.end());
  }
  return values;
}

// For as long as the query that they are for lives.
query::FindWindows find_in(index::Windows windows) {
  return [windows = std::move(windows)](const std::vector<index::WordTerms>& words, index::WordOrder order,
                                        size_t size) { return windows.having(words, order, size); };
}

query::Lookups lookups_in_resolutions(const index::OpenIndex& index) {
  const index::Units& resolutions = index.resolutions;
  query::Lookups lookups;
  lookups.windows = find_in(index::Windows::of_resolutions(resolutions, index.positions));
  lookups.values_of = [&resolutions](index::FieldId field, const std::string& symbol) {
    return values_of(resolutions, field, symbol);
  };
  lookups.with_part = [&resolutions](index::FieldId field, const std::string& part) {
    return with_part(resolutions.database(), field, part);
  };
  return lookups;
}

}  // namespace

query::Lookups lookups_in(const index::OpenIndex& index, bool on_paragraphs) {
  query::Lookups lookups = lookups_in_resolutions(index);
  if (on_paragraphs) {
    lookups.of_resolution = with_matches_in(index.resolutions, lookups);
    lookups.windows = find_in(index::Windows::of_paragraphs(index.paragraphs, index.positions));
  } else {
    // What stands within SAME is asked of paragraphs, which ask their resolutions in turn.
    lookups.same_paragraph = with_matches_in(index.paragraphs, lookups_in(index, true));
  }
  return lookups;
}

}  // namespace disarm::search
