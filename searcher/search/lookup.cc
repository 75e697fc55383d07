#include "searcher/search/lookup.h"

#include <algorithm>
#include <utility>

#include "common/index/terms.h"
#include "searcher/query/lettered_parts.h"
#include "searcher/query/nearest_name.h"

namespace disarm::search {
namespace {

const index::Field& symbol_field() {
  return index::field(index::FieldId::kSymbol);
}

std::vector<std::string> all_symbols(const Xapian::Database& resolutions) {
  const std::string prefix(symbol_field().prefix);
  std::vector<std::string> symbols;
  for (auto term = resolutions.allterms_begin(prefix); term != resolutions.allterms_end(prefix); ++term) {
    symbols.push_back((*term).substr(prefix.size()));
  }
  return symbols;
}

}  // namespace

Result<std::vector<index::ResolutionRecord>> records_of(const Xapian::Database& resolutions,
                                                        std::string_view symbol) {
  const std::string term = index::field_term(symbol_field(), symbol);
  std::vector<index::ResolutionRecord> records;
  for (auto id = resolutions.postlist_begin(term); id != resolutions.postlist_end(term); ++id) {
    auto record = index::decode_resolution(resolutions.get_document(*id).get_data());
    if (!record) return tl::unexpected(record.error());
    records.push_back(std::move(*record));
  }
  std::ranges::stable_sort(records, {}, [](const index::ResolutionRecord& record) {
    return std::pair(record.document.language != "en", record.document.language);
  });
  return records;
}

std::optional<std::string> nearest_symbol_in(const Xapian::Database& resolutions, std::string_view symbol) {
  for (const std::string& part : query::lettered_parts(symbol)) {
    if (resolutions.term_exists(index::field_term(symbol_field(), part))) return part;
  }
  return query::nearest_name(symbol, all_symbols(resolutions));
}

}  // namespace disarm::search
