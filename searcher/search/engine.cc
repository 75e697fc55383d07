#include "searcher/search/engine.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/index/field.h"
#include "common/index/xapian_guard.h"
#include "searcher/query/compiler.h"
#include "searcher/query/lexer.h"
#include "searcher/search/evaluator.h"
#include "searcher/search/facet_counter.h"
#include "searcher/search/feedback.h"
#include "searcher/search/hit_explainer.h"
#include "searcher/search/hit_reader.h"
#include "searcher/search/index_vocabulary.h"
#include "searcher/search/lookup.h"
#include "searcher/search/matches.h"
#include "searcher/search/query_lookups.h"
#include "searcher/search/ranked_page.h"
#include "searcher/search/sorted_page.h"

namespace disarm::search {

namespace {

// From the terms, because the largest value of the slot may be a special session's.
query::IndexFacts facts_of(const index::Units& units) {
  const std::string prefix(index::field(index::FieldId::kSession).prefix);
  const Xapian::Database& resolutions = units.database();
  query::IndexFacts facts;
  for (auto term = resolutions.allterms_begin(prefix); term != resolutions.allterms_end(prefix); ++term) {
    const auto session = undoc::parse_session_number((*term).substr(prefix.size()));
    if (!session || session->kind != undoc::SessionKind::kRegular || !units.has(*term)) continue;
    if (!facts.latest_session || *facts.latest_session < *session) facts.latest_session = session;
  }
  return facts;
}

// The title says what a long text is about; of an abstract it is a part like others.
query::QueryWeights weights_for(const index::Units& units, const UnitSettings& settings) {
  query::QueryWeights weights = settings.query;
  weights.title *= std::min(1.0, units.database().get_average_length() / settings.long_text);
  return weights;
}

// Each document for itself.
GroupedPage single_groups(const RankedPage& page) {
  GroupedPage groups{.groups = {}, .total = page.total, .matches = page.total};
  for (const RankedDocument& document : page.documents) groups.groups.push_back({document});
  return groups;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(std::move(line));
  return lines;
}

// A clause a line, because the words of an index make long ones.
std::vector<std::string> clauses_of(const query::Node& root) {
  const auto* group = std::get_if<query::Group>(&root.value);
  if (group == nullptr) return {query::to_text(root)};
  std::vector<std::string> lines;
  for (const query::Clause& clause : group->clauses) lines.push_back(query::to_text(clause));
  return lines;
}

}  // namespace

Engine::Engine(std::filesystem::path path, index::OpenIndex index)
    : path_(std::move(path)),
      index_(std::move(index)),
      vocabulary_(std::make_shared<IndexVocabulary>(index_.resolutions)),
      facts_(facts_of(index_.resolutions)) {
  forget_parts();
}

void Engine::set_settings(const Settings& settings) {
  settings_ = settings;
  forget_parts();  // what they weigh depends on the settings
}

void Engine::forget_parts() {
  resolution_parts_ = std::make_shared<PartMemory>();
  paragraph_parts_ = std::make_shared<PartMemory>();
}

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
  set_settings(settings);
  return true;
}

Result<Interpretation> Engine::interpret(const query::Query& query, const Request& request) const {
  query::IndexFacts facts = facts_;
  facts.has_document = [this](const std::string& symbol) {
    return search::has_document(index_.resolutions, symbol);
  };
  return index::guarded(
      [&] { return search::interpret(query, *vocabulary_, facts, settings_.expansion, request.literal); });
}

// Where a query runs: on paragraphs when they are asked for, or when it names what only they have.
struct Engine::Ground {
  query::Formula formula;
  bool on_paragraphs = false;
  bool by_resolution = false;  // paragraphs are found, and their resolutions counted
  const index::Units& units;   // where the query runs
  const index::Units& all;     // the units that are asked for
};

Engine::Ground Engine::ground_of(const query::Node* root, const Request& request) const {
  const Unit unit = request.unit;
  const bool on_paragraphs =
      unit == Unit::kParagraph || (root != nullptr && query::uses_paragraph_fields(*root));
  const query::Lookups lookups = lookups_in(index_, on_paragraphs);
  const UnitSettings& settings = settings_.of(on_paragraphs ? Unit::kParagraph : Unit::kResolution);
  const index::Units& units = on_paragraphs ? index_.paragraphs : index_.resolutions;
  Ground ground{.formula = root == nullptr ? query::Formula(Xapian::Query::MatchAll)
                                           : query::compile(*root, weights_for(units, settings), lookups),
                .on_paragraphs = on_paragraphs,
                .by_resolution = on_paragraphs && unit == Unit::kResolution,
                .units = units,
                .all = unit == Unit::kParagraph ? index_.paragraphs : index_.resolutions};
  if (request.feedback && root != nullptr) {
    ground.formula =
        with_feedback({ground.units, index_.resolutions, on_paragraphs}, std::move(ground.formula),
                      query::only_ranks(*root), settings.bm25, settings_.feedback);
  }
  return ground;
}

Evaluator Engine::evaluator_on(const Ground& ground) const {
  const UnitSettings& settings = settings_.of(ground.on_paragraphs ? Unit::kParagraph : Unit::kResolution);
  PartMemory& memory = ground.on_paragraphs ? *paragraph_parts_ : *resolution_parts_;
  return {ground.units, settings.bm25, memory};
}

MatchCount Engine::count_on(const Ground& ground, const std::vector<std::string>& facets) const {
  const Matches matches =
      grouped_matches(ground.units, evaluator_on(ground).match(ground.formula)->ids, ground.by_resolution);
  MatchCount count{.total = matches.group_count};
  for (const std::string& name : facets) {
    count.facets.push_back(count_facet(*find_facet(name), {ground.units, ground.all, matches}));
  }
  return count;
}

void Engine::explain_hits(const Ground& ground, const std::vector<MatchGroup>& groups,
                          SearchResult& result) const {
  const UnitSettings& settings = settings_.of(ground.on_paragraphs ? Unit::kParagraph : Unit::kResolution);
  std::vector<RankedDocument> leaders;
  for (const MatchGroup& group : groups) leaders.push_back(group.front());
  auto explanations = explain_scores(ground.units, ground.formula, settings.bm25, leaders);
  for (size_t i = 0; i < result.hits.size(); ++i) result.hits[i].explanation = std::move(explanations[i]);
}

GroupedPage Engine::groups_of(const Ground& ground, const Request& request) const {
  const PageRequest wanted{.offset = request.offset,
                           .limit = request.limit,
                           .group_by_key = ground.by_resolution,
                           .sort = request.sort,
                           .reversed = request.reversed};
  const SharedDocuments matches = evaluator_on(ground).evaluate(ground.formula);
  if (request.sort != Sort::kRelevance) return single_groups(sorted_page(ground.units, *matches, wanted));
  const bool is_grouped = request.group == Grouping::kSeries ||
                          (request.group == Grouping::kResolution && request.unit == Unit::kParagraph);
  if (is_grouped) return grouped_page(ground.units, *matches, wanted, request.group);
  return single_groups(ranked_page(ground.units, *matches, wanted));
}

Result<SearchResult> Engine::page_of(const query::Query& query, Interpretation interpretation,
                                     const Request& request) const {
  const query::Node& root = interpretation.expanded;
  const Ground ground = ground_of(&root, request);
  const GroupedPage page = groups_of(ground, request);
  HitReader reader(ground.units, index_.resolutions, ground.on_paragraphs, root, request);
  SearchResult result{.query = query.text,
                      .unit = request.unit,
                      .total = page.total,
                      .offset = request.offset,
                      .notes = std::move(interpretation.notes),
                      .group = request.group,
                      .matches = page.matches};
  for (const MatchGroup& group : page.groups) {
    auto hit = reader.read(group);
    if (!hit) return tl::unexpected(hit.error());
    hit->rank = request.offset + result.hits.size() + 1;
    result.hits.push_back(std::move(*hit));
  }
  if (request.explain_hits) explain_hits(ground, page.groups, result);
  if (!request.facets.empty()) result.facets = count_on(ground, request.facets).facets;
  return result;
}

Result<SearchResult> Engine::find(const query::Query& query, const Request& request) const {
  auto interpretation = interpret(query, request);
  if (!interpretation) return tl::unexpected(interpretation.error());
  return index::guarded([&]() -> Result<SearchResult> {
    auto result = page_of(query, *interpretation, request);
    if (!result) return result;
    explain_silence(interpretation->understood, request, *result);
    if (result->total > 0 || !request.relax) return result;
    auto relaxed = relaxed_page(query, *interpretation, request);
    if (relaxed && *relaxed) (*relaxed)->clauses = std::move(result->clauses);
    return relaxed ? std::move(*relaxed) : std::move(result);
  });
}

size_t Engine::count_hits(const query::Node& understood, const Request& request) const {
  const auto expansion = query::expand(understood, *vocabulary_, settings_.expansion, request.literal);
  const Ground ground = ground_of(&expansion.root, request);
  return count_on(ground, {}).total;
}

void Engine::explain_silence(const query::Node& understood, const Request& request,
                             SearchResult& result) const {
  constexpr size_t kFewHits = 3;
  if (result.total > kFewHits) return;
  const auto values = [&](const index::Field& field) {
    return field_values(index_.paragraphs, field, "", SIZE_MAX);
  };
  result.suggestions = query::suggest(understood, *vocabulary_, values, !request.literal);
  if (result.total > 0) return;
  std::ranges::move(query::suggest_symbols(understood,
                                           [&](const std::string& symbol) {
                                             return nearest_symbol_in(index_.resolutions, symbol);
                                           }),
                    std::back_inserter(result.suggestions));
  result.clauses = query::count_clauses(
      understood, [&](const query::Node& clause) { return count_hits(clause, request); });
}

std::optional<Result<SearchResult>> Engine::relaxed_page(const query::Query& query,
                                                         const Interpretation& interpretation,
                                                         const Request& request) const {
  auto relaxed = query::relax(interpretation.understood,
                              [&](const query::Node& root) { return count_hits(root, request); });
  if (!relaxed) return std::nullopt;
  auto expansion = query::expand(relaxed->root, *vocabulary_, settings_.expansion, request.literal);
  Interpretation less{std::move(relaxed->root), std::move(expansion.root), interpretation.notes};
  less.notes.push_back(fmt::format("nothing matches all of the query; relaxed: without {}",
                                   fmt::join(relaxed->dropped, ", ")));
  auto result = page_of(query, std::move(less), request);
  if (result) result->dropped = std::move(relaxed->dropped);
  return result;
}

Result<Explanation> Engine::explain(const query::Query& query, const Request& request) const {
  auto interpretation = interpret(query, request);
  if (!interpretation) return tl::unexpected(interpretation.error());
  return index::guarded([&] {
    const Ground ground = ground_of(&interpretation->expanded, request);
    Explanation explanation{query.text, {}, std::move(interpretation->notes)};
    if (const auto tokens = query::lex(query.text)) {
      explanation.stages.push_back({"tokens", lines_of(query::to_text(*tokens))});
    }
    explanation.stages.push_back({"tree", clauses_of(query.root)});
    explanation.stages.push_back({"understood", clauses_of(interpretation->understood)});
    explanation.stages.push_back({"expanded", clauses_of(interpretation->expanded)});
    explanation.stages.push_back({"searched", {ground.on_paragraphs ? "paragraphs" : "resolutions"}});
    explanation.stages.push_back({"xapian", {ground.formula.query().get_description()}});
    return explanation;
  });
}

Result<MatchCount> Engine::count(const query::Query* query, const Request& request) const {
  if (query == nullptr) {
    return index::guarded([&] { return count_on(ground_of(nullptr, request), request.facets); });
  }
  auto interpretation = interpret(*query, request);
  if (!interpretation) return tl::unexpected(interpretation.error());
  return index::guarded([&] {
    MatchCount count = count_on(ground_of(&interpretation->expanded, request), request.facets);
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
