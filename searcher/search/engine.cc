#include "searcher/search/engine.h"

#include <utility>

#include "common/index/xapian_guard.h"
#include "searcher/query/compiler.h"
#include "searcher/search/evidence_weight.h"
#include "searcher/search/facet_counter.h"
#include "searcher/search/hit_builder.h"
#include "searcher/search/lookup.h"
#include "searcher/search/matches.h"
#include "searcher/search/ranked_page.h"

namespace disarm::search {

Result<Engine> Engine::open(const std::filesystem::path& index) {
  return index::open_index(index).map([](index::OpenIndex open) { return Engine(std::move(open)); });
}

namespace {

// Where a query runs: on paragraphs when they are asked for, or when it names what only they have.
struct Ground {
  Ground(const index::OpenIndex& index, const query::Query* query, Unit unit)
      : compiled(query == nullptr ? Xapian::Query::MatchAll : query::compile(query->root)),
        on_paragraphs(unit == Unit::kParagraph ||
                      (query != nullptr && query::uses_paragraph_fields(query->root))),
        by_resolution(on_paragraphs && unit == Unit::kResolution),
        database(on_paragraphs ? index.paragraphs : index.resolutions),
        all(unit == Unit::kParagraph ? index.paragraphs : index.resolutions) {}

  Xapian::Query compiled;
  bool on_paragraphs;
  bool by_resolution;  // paragraphs are found, and their resolutions counted
  const Xapian::Database& database;
  const Xapian::Database& all;  // the units that are asked for
};

MatchCount count_on(const Ground& ground, const std::vector<std::string>& facets) {
  const Matches matches = all_matches(ground.database, ground.compiled, ground.by_resolution);
  MatchCount count{matches.group_count, {}};
  for (const std::string& name : facets) {
    count.facets.push_back(count_facet(*find_facet(name), {ground.database, ground.all, matches}));
  }
  return count;
}

}  // namespace

Result<SearchResult> Engine::find(const query::Query& query, const Request& request) const {
  return index::guarded([&]() -> Result<SearchResult> {
    const Ground ground(index_, &query, request.unit);
    const RankedPage page = ranked_page(ground.database, {.query = ground.compiled,
                                                          .offset = request.offset,
                                                          .limit = request.limit,
                                                          .group_by_key = ground.by_resolution,
                                                          .sort = request.sort,
                                                          .reversed = request.reversed});
    const query::Evidence evidence = query::evidence_of(query.root);
    const TextMatcher matcher(evidence, evidence_weights(ground.database, evidence));
    SearchResult result{query.text, request.unit, page.total, page.total_is_exact, request.offset, {}};
    for (const RankedDocument& document : page.documents) {
      const std::string data = ground.database.get_document(document.id).get_data();
      auto hit = ground.on_paragraphs ? paragraph_hit(data, matcher)
                                      : resolution_hit(data, matcher, request.passages);
      if (!hit) return tl::unexpected(hit.error());
      hit->rank = request.offset + result.hits.size() + 1;
      hit->score = document.score;
      result.hits.push_back(std::move(*hit));
    }
    if (!request.facets.empty()) result.facets = count_on(ground, request.facets).facets;
    return result;
  });
}

Result<MatchCount> Engine::count(const query::Query* query, Unit unit,
                                 const std::vector<std::string>& facets) const {
  return index::guarded([&] { return count_on(Ground(index_, query, unit), facets); });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup(std::string_view symbol) const {
  return index::guarded([&] { return records_of(index_.resolutions, symbol); });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup_file(std::string_view locator) const {
  return index::guarded([&] { return records_of_file(index_.resolutions, locator); });
}

Result<std::vector<std::string>> Engine::values(const index::Field& field, std::string_view start,
                                                size_t limit) const {
  return index::guarded([&] { return field_values(index_.resolutions, field, start, limit); });
}

Result<std::optional<std::string>> Engine::nearest_symbol(std::string_view symbol) const {
  return index::guarded([&] { return nearest_symbol_in(index_.resolutions, symbol); });
}

}  // namespace disarm::search
