// What to do with a query that finds nothing: which of its clauses are to blame, and what it finds without
// them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace disarm::query {

// How many hits a query has, exactly.
using HitCounter = std::function<size_t(const Node&)>;

// What one clause of a query finds by itself.
struct ClauseCount {
  std::string clause;  // as a user would write it
  size_t count = 0;    // hits that it has alone; of an excluded clause, hits that it takes away
  bool excludes = false;
};

// The clauses of an understood query, in their order; a query of one clause has one.
std::vector<ClauseCount> count_clauses(const Node& understood, const HitCounter& count);

struct Relaxed {
  Node root;
  std::vector<std::string> dropped;  // clauses that are required no longer, as a user would write them
};

// A query that finds something because less is required: first goes what finds nothing by itself, then one
// clause more, a filter rather than an excluded clause and that rather than words, then several. Words that
// are required no longer are still wanted, each by itself. nullopt when nothing helps.
std::optional<Relaxed> relax(const Node& understood, const HitCounter& count);

}  // namespace disarm::query
