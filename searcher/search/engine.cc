#include "searcher/search/engine.h"

#include <utility>

#include "common/index/field.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "searcher/search/evidence_weight.h"
#include "searcher/search/facet_counter.h"
#include "searcher/search/hit_builder.h"
#include "searcher/search/index_vocabulary.h"
#include "searcher/search/key_filter.h"
#include "searcher/search/lookup.h"
#include "searcher/search/matches.h"
#include "searcher/search/ranked_page.h"

namespace disarm::search {

namespace {

// From the terms, because the largest value of the slot may be a special session's.
query::IndexFacts facts_of(const Xapian::Database& resolutions) {
  const std::string prefix(index::field(index::FieldId::kSession).prefix);
  query::IndexFacts facts;
  for (auto term = resolutions.allterms_begin(prefix); term != resolutions.allterms_end(prefix); ++term) {
    const auto session = undoc::parse_session_number((*term).substr(prefix.size()));
    if (!session || session->kind != undoc::SessionKind::kRegular) continue;
    if (!facts.latest_session || *facts.latest_session < *session) facts.latest_session = session;
  }
  return facts;
}

}  // namespace

Engine::Engine(std::filesystem::path path, index::OpenIndex index)
    : path_(std::move(path)),
      index_(std::move(index)),
      vocabulary_(std::make_shared<IndexVocabulary>(index_.resolutions)),
      facts_(facts_of(index_.resolutions)) {}

Result<Engine> Engine::open(const std::filesystem::path& index) {
  auto open = index::open_index(index);
  if (!open) return tl::unexpected(open.error());
  return index::guarded([&] { return Engine(index, std::move(*open)); });
}

Result<bool> Engine::refresh() {
  const auto live = index::live_generation(path_);
  if (!live) return tl::unexpected(live.error());
  if (*live == index_.generation) return false;
  auto opened = open(path_);
  if (!opened) return tl::unexpected(opened.error());
  const Settings settings = settings_;
  *this = std::move(*opened);
  settings_ = settings;
  return true;
}

Result<Interpretation> Engine::interpret(const query::Query& query, const Request& request) const {
  return index::guarded(
      [&] { return search::interpret(query, *vocabulary_, facts_, settings_.expansion, request.literal); });
}

query::Joins Engine::joins_of(Unit unit) const {
  const auto with_matches_in = [](const Xapian::Database& database) {
    return [&database](const query::Node& node) {
      const Xapian::Query query = query::compile(node, {.proximity = 0, .partial = 0, .complete = 0});
      return with_keys(keys_of_matches(database, query));
    };
  };
  if (unit == Unit::kParagraph) return {.of_resolution = with_matches_in(index_.resolutions)};
  return {.same_paragraph = with_matches_in(index_.paragraphs)};
}

// Where a query runs: on paragraphs when they are asked for, or when it names what only they have.
struct Engine::Ground {
  Xapian::Query query;
  bool on_paragraphs = false;
  bool by_resolution = false;        // paragraphs are found, and their resolutions counted
  const Xapian::Database& database;  // where the query runs
  const Xapian::Database& all;       // the units that are asked for
};

Engine::Ground Engine::ground_of(const query::Node* root, Unit unit) const {
  const bool on_paragraphs =
      unit == Unit::kParagraph || (root != nullptr && query::uses_paragraph_fields(*root));
  const Unit ground = on_paragraphs ? Unit::kParagraph : Unit::kResolution;
  return {.query = root == nullptr ? Xapian::Query::MatchAll
                                   : query::compile(*root, settings_.of(ground).query, joins_of(ground)),
          .on_paragraphs = on_paragraphs,
          .by_resolution = on_paragraphs && unit == Unit::kResolution,
          .database = on_paragraphs ? index_.paragraphs : index_.resolutions,
          .all = unit == Unit::kParagraph ? index_.paragraphs : index_.resolutions};
}

MatchCount Engine::count_on(const Ground& ground, const std::vector<std::string>& facets) {
  const Matches matches = all_matches(ground.database, ground.query, ground.by_resolution);
  MatchCount count{.total = matches.group_count};
  for (const std::string& name : facets) {
    count.facets.push_back(count_facet(*find_facet(name), {ground.database, ground.all, matches}));
  }
  return count;
}

Result<SearchResult> Engine::find(const query::Query& query, const Request& request) const {
  auto interpretation = interpret(query, request);
  if (!interpretation) return tl::unexpected(interpretation.error());
  return index::guarded([&]() -> Result<SearchResult> {
    const query::Node& root = interpretation->expanded;
    const Ground ground = ground_of(&root, request.unit);
    const UnitSettings& settings = settings_.of(ground.on_paragraphs ? Unit::kParagraph : Unit::kResolution);
    const RankedPage page = ranked_page(ground.database, {.query = ground.query,
                                                          .offset = request.offset,
                                                          .limit = request.limit,
                                                          .group_by_key = ground.by_resolution,
                                                          .sort = request.sort,
                                                          .reversed = request.reversed,
                                                          .bm25 = settings.bm25});
    const query::Evidence evidence = query::evidence_of(root);
    const TextMatcher matcher(evidence, evidence_weights(ground.database, evidence));
    SearchResult result{.query = query.text,
                        .unit = request.unit,
                        .total = page.total,
                        .total_is_exact = page.total_is_exact,
                        .offset = request.offset,
                        .notes = std::move(interpretation->notes)};
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

Result<MatchCount> Engine::count(const query::Query* query, const Request& request) const {
  if (query == nullptr) {
    return index::guarded([&] { return count_on(ground_of(nullptr, request.unit), request.facets); });
  }
  auto interpretation = interpret(*query, request);
  if (!interpretation) return tl::unexpected(interpretation.error());
  return index::guarded([&] {
    MatchCount count = count_on(ground_of(&interpretation->expanded, request.unit), request.facets);
    count.notes = std::move(interpretation->notes);
    return count;
  });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup(std::string_view symbol) const {
  return index::guarded([&] { return records_of(index_.resolutions, symbol); });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup_file(std::string_view locator) const {
  return index::guarded([&] { return records_of_file(index_.resolutions, locator); });
}

Result<std::vector<index::ResolutionRecord>> Engine::lookup_source(std::string_view locator) const {
  return index::guarded([&] { return records_from_source(index_.resolutions, locator); });
}

Result<std::vector<std::string>> Engine::values(const index::Field& field, std::string_view start,
                                                size_t limit) const {
  return index::guarded([&] { return field_values(index_.resolutions, field, start, limit); });
}

Result<std::optional<std::string>> Engine::nearest_symbol(std::string_view symbol) const {
  return index::guarded([&] { return nearest_symbol_in(index_.resolutions, symbol); });
}

}  // namespace disarm::search
