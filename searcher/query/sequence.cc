#include "searcher/query/sequence.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "common/undoc/main_committee.h"

namespace disarm::query {
namespace {

bool is_excluded(const Clause& clause) {
  return clause.occur == Occur::kMustNot;
}

// The field of a value or range, or of several values: "session:(78 79)".
std::optional<index::FieldId> filtered_field(const Node& node) {
  if (const auto* value = std::get_if<FieldValue>(&node.value)) return value->field;
  if (const auto* range = std::get_if<FieldRange>(&node.value)) return range->field;
  const auto* either = std::get_if<Either>(&node.value);
  if (either == nullptr) return std::nullopt;
  const auto field = filtered_field(either->nodes.front());
  const bool is_same =
      std::ranges::all_of(either->nodes, [&](const Node& inner) { return filtered_field(inner) == field; });
  return is_same ? field : std::nullopt;
}

// Strengths at least or at most so high, which neighbours narrow.
bool is_range_of_strengths(const Node& node) {
  return std::holds_alternative<Either>(node.value) && filtered_field(node) == index::FieldId::kStrength;
}

// Whether nothing in it ranks.
bool only_filters(const Node& node) {
  if (filtered_field(node)) return true;
  if (const auto* words = std::get_if<Words>(&node.value)) return words->is_of_name();
  if (const auto* either = std::get_if<Either>(&node.value)) {
    return std::ranges::all_of(either->nodes, only_filters);
  }
  const auto* group = std::get_if<Group>(&node.value);
  return group != nullptr && std::ranges::all_of(group->clauses, only_filters, &Clause::node);
}

// Filters once: repeated, they say no more and cost as much again.
template <typename Part, typename IsFilter>
void drop_repeated(std::vector<Part>& parts, const IsFilter& is_filter) {
  std::set<std::string> seen;
  std::erase_if(parts,
                [&](const Part& part) { return is_filter(part) && !seen.insert(to_text(part)).second; });
}

bool is_filter(const Clause& clause) {
  return clause.occur == Occur::kFilter;
}

// A document has one Main Committee at most.
bool is_main_committee(const Node& node) {
  const auto* words = std::get_if<Words>(&node.value);
  return words != nullptr && words->field == index::FieldId::kCommittee && words->words.size() == 1 &&
         undoc::main_committee(words->words.front());
}

// The field of a clause that neighbours of the same field are alternatives to.
std::optional<index::FieldId> alternative_field(const Clause& clause) {
  if (clause.occur != Occur::kFilter || is_range_of_strengths(clause.node)) return std::nullopt;
  return is_main_committee(clause.node) ? index::FieldId::kCommittee : filtered_field(clause.node);
}

// "session:>=75 session:<79" means what is in both, as everybody reads it.
std::optional<FieldRange> range_between(const std::vector<Node>& nodes) {
  if (nodes.size() != 2) return std::nullopt;
  const auto* low = std::get_if<FieldRange>(&nodes[0].value);
  const auto* high = std::get_if<FieldRange>(&nodes[1].value);
  if (low == nullptr || high == nullptr) return std::nullopt;
  if (low->low.empty()) std::swap(low, high);
  const bool meet = low->high.empty() && high->low.empty() && !low->low.empty() && low->low <= high->high;
  if (!meet) return std::nullopt;
  return FieldRange{low->field, low->low, high->high, low->text + ' ' + high->text};
}

// The clauses that are alternatives in `field`, as one of which any may hold.
Clause merge_alternatives(const std::vector<Clause>& clauses, index::FieldId field) {
  Either either;
  for (const Clause& clause : clauses) {
    if (alternative_field(clause) == field) either.nodes.push_back(clause.node);
  }
  drop_repeated(either.nodes, only_filters);
  const size_t column = either.nodes.front().column;
  if (either.nodes.size() == 1) return {Occur::kFilter, std::move(either.nodes.front())};
  if (auto range = range_between(either.nodes)) return {Occur::kFilter, Node{std::move(*range), column}};
  return {Occur::kFilter, Node{std::move(either), column}};
}

// "session:78 session:79" means one of them, at the place of the first.
std::vector<Clause> with_alternatives(const std::vector<Clause>& clauses) {
  std::vector<Clause> result;
  std::vector<index::FieldId> done;
  for (const Clause& clause : clauses) {
    const auto field = alternative_field(clause);
    if (!field) {
      result.push_back(clause);
    } else if (std::ranges::find(done, *field) == done.end()) {
      done.push_back(*field);
      result.push_back(merge_alternatives(clauses, *field));
    }
  }
  return result;
}

Node to_node(std::vector<Clause> clauses) {
  const size_t column = clauses.front().node.column;
  if (clauses.size() == 1 && !is_excluded(clauses.front())) return std::move(clauses.front().node);
  return Node{Group{std::move(clauses)}, column};
}

// A sequence as one of several that are required: its NOTs exclude from the whole.
void add_required(std::vector<Clause> sequence, std::vector<Clause>& required) {
  if (std::ranges::all_of(sequence, is_excluded)) {
    std::ranges::move(sequence, std::back_inserter(required));
    return;
  }
  const bool filters = sequence.size() == 1 && sequence.front().occur == Occur::kFilter;
  const Occur occur = filters ? Occur::kFilter : Occur::kMust;
  required.push_back({occur, to_node(std::move(sequence))});
}

}  // namespace

Node any_of(std::vector<Node> nodes) {
  drop_repeated(nodes, only_filters);
  if (nodes.size() == 1) return std::move(nodes.front());
  const size_t column = nodes.front().column;
  return Node{Either{std::move(nodes)}, column};
}

Occur natural_occur(const Node& node) {
  if (only_filters(node)) return Occur::kFilter;
  if (std::holds_alternative<SymbolMention>(node.value)) return Occur::kShould;
  const auto* words = std::get_if<Words>(&node.value);
  const bool is_bare = words != nullptr && !words->quoted && !words->field;
  return is_bare ? Occur::kShould : Occur::kMust;
}

QueryResult<Node> join_sequences(std::vector<std::vector<Clause>> sequences) {
  std::vector<Clause> clauses;
  for (std::vector<Clause>& sequence : sequences) sequence = with_alternatives(sequence);
  if (sequences.size() == 1) {
    clauses = std::move(sequences.front());
  } else {
    for (std::vector<Clause>& sequence : sequences) add_required(std::move(sequence), clauses);
    drop_repeated(clauses, is_filter);
  }
  if (std::ranges::all_of(clauses, is_excluded)) {
    return fail_at(clauses.front().node.column, "NOT with nothing beside it that is wanted",
                   "say what to search for, for example: mines NOT naval");
  }
  return to_node(std::move(clauses));
}

}  // namespace disarm::query
