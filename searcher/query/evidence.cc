#include "searcher/query/evidence.h"

#include <algorithm>

#include "common/index/terms.h"

namespace disarm::query {
namespace {

template <typename T>
void add_once(std::vector<T>& values, const T& value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

struct Collector {
  Evidence& evidence;

  void operator()(const Words& words) const {
    std::vector<std::string> terms;
    for (const std::string& word : words.words) terms.push_back(index::word_term(word));
    add_once(evidence.sequences, terms);
  }

  void operator()(const SymbolMention& mention) const {
    for (const std::string& symbol : mention.symbols) add_once(evidence.symbols, symbol);
  }

  void operator()(const FieldValue& value) const {
    if (value.field == index::FieldId::kCites) add_once(evidence.symbols, value.value);
  }

  void operator()(const FieldRange& /*range*/) const {}

  void operator()(const Either& either) const {
    for (const Node& node : either.nodes) std::visit(*this, node.value);
  }

  void operator()(const Group& group) const {
    for (const Clause& clause : group.clauses) {
      if (clause.occur != Occur::kMustNot) std::visit(*this, clause.node.value);
    }
  }
};

}  // namespace

Evidence evidence_of(const Node& root) {
  Evidence evidence;
  std::visit(Collector{evidence}, root.value);
  return evidence;
}

}  // namespace disarm::query
