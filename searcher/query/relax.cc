#include "searcher/query/relax.h"

#include <algorithm>
#include <utility>

#include "searcher/query/written.h"

namespace disarm::query {
namespace {

std::vector<Clause> clauses_of(const Node& root) {
  if (const auto* group = std::get_if<Group>(&root.value)) return group->clauses;
  return {{Occur::kMust, root}};
}

bool is_required(const Clause& clause) {
  return clause.occur != Occur::kShould && clause.occur != Occur::kPrefer;
}

// Of more, which one finds nothing explains little, and to try without each would take too long.
constexpr size_t kMostClauses = 20;

// The words that a clause asks for, each of which may stand anywhere.
void collect_words(const Node& node, std::vector<Clause>& words) {
  const auto collect_all = [&](const std::vector<Node>& nodes) {
    for (const Node& inner : nodes) collect_words(inner, words);
  };
  if (const auto* found = std::get_if<Words>(&node.value)) {
    if (!found->quoted || found->field) return words.push_back({Occur::kShould, node});
    for (const std::string& word : found->words) {
      words.push_back({Occur::kShould, Node{Words{.words = {word}, .text = word}, node.column}});
    }
  } else if (const auto* near = std::get_if<Near>(&node.value)) {
    collect_all(near->nodes);
  } else if (const auto* same = std::get_if<Same>(&node.value)) {
    collect_all(same->nodes);
  } else if (const auto* either = std::get_if<Either>(&node.value)) {
    collect_all(either->nodes);
  } else if (const auto* group = std::get_if<Group>(&node.value)) {
    for (const Clause& clause : group->clauses) {
      if (clause.occur != Occur::kMustNot) collect_words(clause.node, words);
    }
  }
}

// Tries to do without some clauses.
class Relaxer {
 public:
  Relaxer(const Node& root, const HitCounter& count)
      : column_(root.column),
        count_(count),
        clauses_(clauses_of(root)),
        is_dropped_(clauses_.size(), false) {}

  std::optional<Relaxed> run() {
    if (clauses_.size() > kMostClauses) return without_all();
    drop_what_finds_nothing();
    if (auto relaxed = result()) return relaxed;
    const std::vector<size_t> order = dispensable();
    for (const size_t clause : order) {
      is_dropped_[clause] = true;
      if (auto relaxed = result()) return relaxed;
      is_dropped_[clause] = false;
    }
    for (const size_t clause : order) {
      is_dropped_[clause] = true;
      if (auto relaxed = result()) return relaxed;
    }
    return std::nullopt;
  }

 private:
  std::optional<Relaxed> without_all() {
    for (size_t i = 0; i < clauses_.size(); ++i) is_dropped_[i] = is_required(clauses_[i]);
    return result();
  }

  void drop_what_finds_nothing() {
    for (size_t i = 0; i < clauses_.size(); ++i) {
      const Clause& clause = clauses_[i];
      is_dropped_[i] = is_required(clause) && clause.occur != Occur::kMustNot && count_(clause.node) == 0;
    }
  }

  // The required clauses that are still there, those first that are missed least.
  std::vector<size_t> dispensable() const {
    std::vector<size_t> order;
    for (const Occur occur : {Occur::kFilter, Occur::kMustNot, Occur::kMust}) {
      for (size_t i = 0; i < clauses_.size(); ++i) {
        if (clauses_[i].occur == occur && !is_dropped_[i]) order.push_back(i);
      }
    }
    return order;
  }

  // What the query finds without the dropped clauses, if it finds something and some were dropped.
  std::optional<Relaxed> result() const {
    Relaxed relaxed;
    std::vector<Clause> kept;
    for (size_t i = 0; i < clauses_.size(); ++i) {
      if (!is_dropped_[i]) {
        kept.push_back(clauses_[i]);
        continue;
      }
      relaxed.dropped.push_back(written(clauses_[i]));
      if (clauses_[i].occur == Occur::kMust) collect_words(clauses_[i].node, kept);
    }
    const bool asks_for_something =
        std::ranges::any_of(kept, [](const Clause& clause) { return clause.occur != Occur::kMustNot; });
    if (relaxed.dropped.empty() || !asks_for_something) return std::nullopt;
    relaxed.root = {Group{std::move(kept)}, column_};
    if (count_(relaxed.root) == 0) return std::nullopt;
    return relaxed;
  }

  size_t column_;
  const HitCounter& count_;
  std::vector<Clause> clauses_;
  std::vector<bool> is_dropped_;
};

}  // namespace

std::vector<ClauseCount> count_clauses(const Node& understood, const HitCounter& count) {
  std::vector<ClauseCount> counts;
  if (clauses_of(understood).size() > kMostClauses) return counts;
  for (const Clause& clause : clauses_of(understood)) {
    if (clause.occur == Occur::kPrefer) continue;
    counts.push_back({written(clause), count(clause.node), clause.occur == Occur::kMustNot});
  }
  return counts;
}

std::optional<Relaxed> relax(const Node& understood, const HitCounter& count) {
  return Relaxer(understood, count).run();
}

}  // namespace disarm::query
