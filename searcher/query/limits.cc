#include "searcher/query/limits.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace disarm::query {
namespace {

bool begins_with_wildcard(const std::string& word) {
  return word.starts_with('*') || word.starts_with('?');
}

// Counts what costs, clause by clause.
class Counter {
 public:
  void visit(const Node& node) {
    column_ = node.column;
    std::visit([this](const auto& value) { count(value); }, node.value);
  }

  const std::optional<QueryError>& error() const { return error_; }

 private:
  void count(const Words& words) {
    if (words.typos > 0) scans_ += words.words.size();
    if (words.wildcards) {
      scans_ += static_cast<size_t>(std::ranges::count_if(words.words, begins_with_wildcard));
    }
    if (scans_ > kMostScans) {
      refuse(fmt::format("more than {} words with '~' or a wildcard in front", kMostScans),
             "each is compared with every word of the index: write fewer, or the words themselves");
    }
  }

  void count(const FieldRange& range) {
    if (++ranges_ <= kMostRanges) return;
    refuse(fmt::format("more than {} ranges in a query", kMostRanges),
           fmt::format("write wider ranges of '{}', or its values", index::field(range.field).name));
  }

  void count(const SymbolMention& /*mention*/) {}
  void count(const FieldValue& /*value*/) {}
  void count(const Near& near) { visit_all(near.nodes); }
  void count(const Same& same) { visit_all(same.nodes); }
  void count(const Either& either) { visit_all(either.nodes); }
  void count(const Concept& thing) { visit_all(thing.words); }
  void count(const Group& group) {
    for (const Clause& clause : group.clauses) visit(clause.node);
  }

  void visit_all(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) visit(node);
  }

  void refuse(std::string message, std::string hint) {
    if (!error_) error_ = QueryError{column_, std::move(message), std::move(hint)};
  }

  size_t scans_ = 0;
  size_t ranges_ = 0;
  size_t column_ = 0;
  std::optional<QueryError> error_;
};

}  // namespace

QueryResult<Node> within_limits(Node root) {
  Counter counter;
  counter.visit(root);
  if (counter.error()) return tl::unexpected(*counter.error());
  return root;
}

}  // namespace disarm::query
