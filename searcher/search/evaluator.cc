#include "searcher/search/evaluator.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "common/index/document_source.h"
#include "common/index/layer_source.h"

namespace disarm::search {
namespace {

using query::Formula;
using Form = query::Formula::Form;
using Xapian::Query;

SharedDocuments shared(ScoredDocuments documents) {
  return std::make_shared<const ScoredDocuments>(std::move(documents));
}

// Sees each match of one layer once, with the id that it has there.
class Collector : public Xapian::MatchSpy {
 public:
  Collector(const index::Units& units, size_t layer, ScoredDocuments& documents)
      : units_(units), layer_(layer), documents_(documents) {}

  void operator()(const Xapian::Document& document, double weight) override {
    documents_.add(units_.id_of(layer_, document.get_docid()), weight);
  }

 private:
  const index::Units& units_;
  size_t layer_;
  ScoredDocuments& documents_;
};

// One layer comes after the other.
void order_by_id(ScoredDocuments& documents) {
  if (std::ranges::is_sorted(documents.ids)) return;
  std::vector<size_t> order(documents.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, {}, [&](size_t place) { return documents.ids[place]; });
  ScoredDocuments ordered;
  for (const size_t place : order) ordered.add(documents.ids[place], documents.scores[place]);
  documents = std::move(ordered);
}

// Whether it asks where words stand, as the sources of index::Windows do.
bool is_positional(const Query& query) {
  if (query.get_type() == Query::LEAF_POSTING_SOURCE) return true;
  for (size_t i = 0; i < query.get_num_subqueries(); ++i) {
    if (is_positional(query.get_subquery(i))) return true;
  }
  return false;
}

// What names a part in the memory; empty when it is made for one query only, as a join of the databases is.
std::string name_of(const Query& query) {
  try {
    return query.serialise();
  } catch (const Xapian::UnimplementedError&) {
    return "";
  }
}

}  // namespace

SharedDocuments Evaluator::matches_of(const Formula& formula, const Ids* within) {
  switch (formula.form()) {
    case Form::kPart:
      return part(formula, within);
    case Form::kAny:
      if (formula.operands().size() == 1) return matches_of(formula.operands().front(), within);
      return any(formula, within);
    case Form::kScaled:
    case Form::kFixed:
      return any(formula, within);
    case Form::kAll:
      return all(formula, within);
    case Form::kFilter:
      return filter(formula, within);
    case Form::kExcept:
      return but(formula, within);
    case Form::kMaybe:
      return maybe(formula, within);
  }
  return nullptr;
}

SharedDocuments Evaluator::part(const Formula& formula, const Ids* within) {
  if (formula.empty()) return shared({});
  const std::string name = name_of(formula.query());
  if (auto known = name.empty() ? nullptr : memory_.find(name)) return known;
  if (within != nullptr && !is_found_whole(name, formula.query(), within->size())) {
    index::DocumentSource source(units_.database(), *within);
    return found_by({Query::OP_FILTER, formula.query(), Query(&source)});
  }
  SharedDocuments found = found_by(formula.query());
  if (!name.empty()) memory_.keep(name, found);
  return found;
}

// Whether a part is looked for everywhere although only `wanted` documents are asked for.
bool Evaluator::is_found_whole(const std::string& name, const Query& query, size_t wanted) const {
  // Leaping to a document costs as much as going through so many; where words stand costs more than either.
  const size_t leap = is_positional(query) ? 1 : 2;
  const size_t cost = estimate(query);
  if (name.empty()) return wanted * leap >= cost;
  return memory_.is_worth_finding(name, cost, wanted * leap);
}

SharedDocuments Evaluator::found_by(const Query& query) const {
  const Query present = units_.present(query);
  const std::vector<Xapian::Database>& layers = units_.layers();
  ScoredDocuments documents;
  for (size_t layer = 0; layer < layers.size(); ++layer) {
    Collector collector(units_, layer, documents);
    Xapian::Enquire enquire(units_.database());  // with the frequencies of all layers
    enquire.set_weighting_scheme(bm25(bm25_));
    enquire.add_matchspy(&collector);
    if (layers.size() == 1) {
      enquire.set_query(present);
    } else {
      auto* here = new index::LayerSource(layers[layer]);
      enquire.set_query({Query::OP_FILTER, present, Query(here->release())});
    }
    enquire.get_mset(0, 0, units_.database().get_doccount());
  }
  order_by_id(documents);
  return shared(std::move(documents));
}

SharedDocuments Evaluator::any(const Formula& formula, const Ids* within) {
  ScoreBoard board = within == nullptr ? ScoreBoard() : ScoreBoard(*within);
  add_up(formula, 1, within, board);
  return shared(board.take());
}

void Evaluator::add_up(const Formula& formula, double factor, const Ids* within, ScoreBoard& board) {
  switch (formula.form()) {
    case Form::kAny:
      for (const Formula& operand : formula.operands()) add_up(operand, factor, within, board);
      break;
    case Form::kScaled:
      add_up(formula.operands().front(), factor * formula.value(), within, board);
      break;
    case Form::kFixed:
      board.add_all(*matches_of(formula.operands().front(), within), factor * formula.value());
      break;
    default:
      board.add(*matches_of(formula, within), factor);
  }
}

// The rarest first, because the others are looked for within it.
SharedDocuments Evaluator::all(const Formula& formula, const Ids* within) {
  std::vector<std::pair<size_t, const Formula*>> order;
  for (const Formula& operand : formula.operands()) order.emplace_back(estimate(operand), &operand);
  std::ranges::stable_sort(order, {}, [](const auto& operand) { return operand.first; });
  SharedDocuments found;
  for (const auto& [size, operand] : order) {
    if (found == nullptr) {
      found = matches_of(*operand, within);
    } else {
      found = shared(sums_of_common(*found, *matches_of(*operand, &found->ids)));
    }
    if (found->size() == 0) break;
  }
  return found == nullptr ? shared({}) : found;
}

SharedDocuments Evaluator::filter(const Formula& formula, const Ids* within) {
  const Formula& wanted = formula.operands().front();
  const Formula& filter = formula.operands().back();
  if (estimate(filter) < estimate(wanted)) {
    const SharedDocuments allowed = matches_of(filter, within);
    return shared(filtered(*matches_of(wanted, &allowed->ids), *allowed, true));
  }
  const SharedDocuments found = matches_of(wanted, within);
  return shared(filtered(*found, *matches_of(filter, &found->ids), true));
}

SharedDocuments Evaluator::but(const Formula& formula, const Ids* within) {
  const SharedDocuments found = matches_of(formula.operands().front(), within);
  return shared(filtered(*found, *matches_of(formula.operands().back(), &found->ids), false));
}

SharedDocuments Evaluator::maybe(const Formula& formula, const Ids* within) {
  SharedDocuments found = matches_of(formula.operands().front(), within);
  if (only_matches_) return found;
  return shared(with_added(*found, *matches_of(formula.operands().back(), &found->ids)));
}

size_t Evaluator::estimate(const Formula& formula) {
  const auto known = estimates_.find(&formula);
  if (known != estimates_.end()) return known->second;
  const size_t count = estimate_anew(formula);
  estimates_.emplace(&formula, count);
  return count;
}

size_t Evaluator::estimate_anew(const Formula& formula) {
  const std::vector<Formula>& operands = formula.operands();
  size_t count = 0;
  switch (formula.form()) {
    case Form::kPart:
      return estimate(formula.query());
    case Form::kAny:
      for (const Formula& operand : operands) count += estimate(operand);
      return count;
    case Form::kAll:
    case Form::kFilter:
      count = units_.database().get_doccount();
      for (const Formula& operand : operands) count = std::min(count, estimate(operand));
      return count;
    default:
      return estimate(operands.front());
  }
}

size_t Evaluator::estimate(const Query& query) const {
  const size_t operands = query.get_num_subqueries();
  const size_t all = units_.database().get_doccount();
  size_t count = 0;
  switch (query.get_type()) {
    case Query::LEAF_TERM:
      return units_.database().get_termfreq(*query.get_terms_begin());
    case Query::LEAF_MATCH_NOTHING:
      return 0;
    case Query::OP_OR:
    case Query::OP_SYNONYM:
      for (size_t i = 0; i < operands && count < all; ++i) count += estimate(query.get_subquery(i));
      return std::min(count, all);
    case Query::OP_AND:
    case Query::OP_FILTER:
      count = all;
      for (size_t i = 0; i < operands; ++i) count = std::min(count, estimate(query.get_subquery(i)));
      return count;
    case Query::OP_AND_MAYBE:
    case Query::OP_AND_NOT:
    case Query::OP_SCALE_WEIGHT:
      return estimate(query.get_subquery(0));
    default:
      return all;
  }
}

}  // namespace disarm::search
