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
    if (words.is_of_name()) return;
    if (!words.forms.empty()) return add_sequence(words.forms);
    std::vector<std::vector<std::string>> places;
    for (const std::string& word : words.words) places.push_back({word});
    add_sequence(places);
  }

  void operator()(const Concept& thing) const {
    for (const Node& node : thing.words) std::visit(*this, node.value);
    for (const Alternative& alternative : thing.alternatives) add_sequence(alternative.words);
  }

  void add_sequence(std::vector<std::vector<std::string>> places) const {
    for (auto& forms : places) {
      for (std::string& form : forms) form = index::word_term(form);
    }
    add_once(evidence.sequences, places);
  }

  void operator()(const SymbolMention& mention) const {
    for (const std::string& symbol : mention.symbols) add_once(evidence.symbols, symbol);
  }

  void operator()(const FieldValue& value) const {
    if (value.field == index::FieldId::kCites) add_once(evidence.symbols, value.value);
  }

  void operator()(const FieldRange& /*range*/) const {}

  void operator()(const Near& near) const {
    for (const Node& node : near.nodes) std::visit(*this, node.value);
  }

  void operator()(const Same& same) const { std::visit(*this, same.nodes.front().value); }

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
