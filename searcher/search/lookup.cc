#include "searcher/search/lookup.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "common/index/document_key.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"
#include "searcher/query/lettered_parts.h"
#include "searcher/query/nearest_name.h"
#include "searcher/query/symbol_pattern.h"

namespace disarm::search {
namespace {

const index::Field& symbol_field() {
  return index::field(index::FieldId::kSymbol);
}

Result<std::vector<index::ResolutionRecord>> records_with(const index::Units& resolutions,
                                                          const std::string& term) {
  std::vector<index::ResolutionRecord> records;
  for (const Xapian::docid id : resolutions.with(term)) {
    auto record = index::stored_record(resolutions, id);
    if (!record) return tl::unexpected(record.error());
    records.push_back(std::move(*record));
  }
  std::ranges::stable_sort(records, {}, [](const index::ResolutionRecord& record) {
    return std::pair(record.document.language != "en", record.document.language);
  });
  return records;
}

// Whether a path as people write it, whole or from one of its folders on, names a source.
bool is_named(std::string_view locator, std::string_view path) {
  if (path.empty() || !locator.ends_with(path)) return false;
  return locator.size() == path.size() || path.front() == '/' ||
         locator[locator.size() - path.size() - 1] == '/';
}

}  // namespace

Result<std::vector<index::ResolutionRecord>> records_of(const index::Units& resolutions,
                                                        std::string_view symbol) {
  return records_with(resolutions, index::field_term(symbol_field(), symbol));
}

Result<std::vector<index::ResolutionRecord>> records_of_file(const index::Units& resolutions,
                                                             std::string_view locator) {
  // The term of a source tells its whole locator only.
  const std::string prefix = index::key_term(index::kContentKey);
  std::vector<index::ResolutionRecord> found;
  const Xapian::Database& database = resolutions.database();
  for (auto key = database.allterms_begin(prefix); key != database.allterms_end(prefix); ++key) {
    auto records = records_with(resolutions, *key);
    if (!records) return records;
    std::ranges::copy_if(*records, std::back_inserter(found), [&](const index::ResolutionRecord& record) {
      return std::ranges::any_of(record.sources, [&](const index::SourceRecord& source) {
        return is_named(source.locator, locator);
      });
    });
  }
  return found;
}

Result<std::vector<index::ResolutionRecord>> records_from_source(const index::Units& resolutions,
                                                                 std::string_view locator) {
  return records_with(resolutions, index::source_term(locator));
}

std::vector<std::string> field_values(const index::Units& resolutions, const index::Field& field,
                                      std::string_view start, size_t limit) {
  const std::string beginning = std::string(field.prefix).append(start);
  const Xapian::Database& database = resolutions.database();
  std::vector<std::string> values;
  for (auto term = database.allterms_begin(beginning);
       term != database.allterms_end(beginning) && values.size() < limit; ++term) {
    if (resolutions.has(*term)) values.push_back((*term).substr(field.prefix.size()));
  }
  return values;
}

bool has_document(const index::Units& resolutions, const std::string& symbol) {
  if (!query::is_symbol_pattern(symbol)) return resolutions.has(index::field_term(symbol_field(), symbol));
  const std::string_view start = std::string_view(symbol).substr(0, symbol.size() - 1);
  return !field_values(resolutions, symbol_field(), start, 1).empty();
}

std::optional<std::string> nearest_symbol_in(const index::Units& resolutions, std::string_view symbol) {
  for (const std::string& part : query::lettered_parts(symbol)) {
    if (resolutions.has(index::field_term(symbol_field(), part))) return part;
  }
  // Of the same series: the nearest to a decision is no resolution.
  const std::string_view series = symbol.substr(0, symbol.find_first_of("0123456789"));
  return query::nearest_name(symbol, field_values(resolutions, symbol_field(), series, SIZE_MAX));
}

}  // namespace disarm::search
