#include "searcher/search/engine.h"

#include <utility>

#include "common/index/xapian_guard.h"
#include "searcher/query/compiler.h"
#include "searcher/search/evidence_weight.h"
#include "searcher/search/hit_builder.h"
#include "searcher/search/lookup.h"
#include "searcher/search/ranked_page.h"

namespace disarm::search {

Result<Engine> Engine::open(const std::filesystem::path& index) {
  return index::open_index(index).map([](index::OpenIndex open) { return Engine(std::move(open)); });
}

Result<SearchResult> Engine::find(const query::Query& query, const Request& request) const {
  return index::guarded([&]() -> Result<SearchResult> {
    const bool on_paragraphs = request.unit == Unit::kParagraph || query::uses_paragraph_fields(query.root);
    const Xapian::Database& database = on_paragraphs ? index_.paragraphs : index_.resolutions;
    const RankedPage page =
        ranked_page(database, {.query = query::compile(query.root),
                               .offset = request.offset,
                               .limit = request.limit,
                               .group_by_key = on_paragraphs && request.unit == Unit::kResolution});
    const query::Evidence evidence = query::evidence_of(query.root);
    const TextMatcher matcher(evidence, evidence_weights(database, evidence));
    SearchResult result{query.text, request.unit, page.total, page.total_is_exact, request.offset, {}};
    for (const RankedDocument& document : page.documents) {
      const std::string data = database.get_document(document.id).get_data();
      auto hit = on_paragraphs ? paragraph_hit(data, matcher) : resolution_hit(data, matcher);
      if (!hit) return tl::unexpected(hit.error());
      hit->rank = request.offset + result.hits.size() + 1;
      hit->score = document.score;
      result.hits.push_back(std::move(*hit));
    }
    return result;
  });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup(std::string_view symbol) const {
  return index::guarded([&] { return records_of(index_.resolutions, symbol); });
}

Result<std::optional<std::string>> Engine::nearest_symbol(std::string_view symbol) const {
  return index::guarded([&] { return nearest_symbol_in(index_.resolutions, symbol); });
}

}  // namespace disarm::search
