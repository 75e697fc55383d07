#include "searcher/query/compiler.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/index/terms.h"
#include "searcher/query/lettered_parts.h"
#include "searcher/query/positional.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Queries = std::vector<Query>;
using Forms = WordForms;

// Terms of fields that are not text have no frequency within a document, so BM25 gives them no weight: what a
// symbol in free text contributes is fixed. The first two are above any sum of BM25 weights, so that what the
// symbol names comes first; citing it is worth about as much as two rare words.
constexpr double kNamedWeight = 1000.0;
constexpr double kNamedPartWeight = 500.0;  // lettered parts of an unlettered symbol
constexpr double kCitingWeight = 20.0;

Query all_of(Query::op op, const Queries& queries) {
  return {op, queries.begin(), queries.end()};
}

Query unweighted(const Query& query) {
  return {Query::OP_SCALE_WEIGHT, query, 0.0};
}

Query with_fixed_weight(const Query& query, double weight) {
  return {Query::OP_FILTER, Query((new Xapian::FixedWeightPostingSource(weight))->release()), query};
}

Query term_of(index::FieldId field, const std::string& value) {
  return Query(index::field_term(index::field(field), value));
}

Query compile_symbol(const std::string& symbol) {
  Queries queries = {with_fixed_weight(term_of(index::FieldId::kSymbol, symbol), kNamedWeight)};
  Queries parts;
  for (const std::string& part : lettered_parts(symbol)) {
    parts.push_back(term_of(index::FieldId::kSymbol, part));
  }
  if (!parts.empty()) queries.push_back(with_fixed_weight(all_of(Query::OP_OR, parts), kNamedPartWeight));
  queries.push_back(with_fixed_weight(term_of(index::FieldId::kCites, symbol), kCitingWeight));
  return all_of(Query::OP_OR, queries);
}

// A word of the clauses that rank, in their order; neighbours are worth more where they stand together.
struct RankedWord {
  const Forms* forms = nullptr;
  size_t distance = 1;       // from the word before it in the query
  bool in_compound = false;  // its compound is looked for as a whole
};

void collect_words(const Node& node, std::vector<RankedWord>& words) {
  if (const auto* bare = std::get_if<Words>(&node.value)) {
    for (size_t i = 0; i < bare->forms.size(); ++i) {
      words.push_back({&bare->forms[i], i == 0 ? bare->skipped + 1 : 1, i > 0});
    }
  } else if (const auto* thing = std::get_if<Concept>(&node.value)) {
    for (const Node& inner : thing->words) collect_words(inner, words);
  }
}

// Compiles one tree. OP_MAX never stands above positional operators: Xapian 1.4.22 crashes there.
class Compiler {
 public:
  Compiler(const QueryWeights& weights, const Joins& joins) : weights_(weights), joins_(joins) {}

  // A query of one word is a group with nothing beside it.
  Query whole(const Node& root) const {
    const auto* words = std::get_if<Words>(&root.value);
    const bool ranks = std::holds_alternative<Concept>(root.value) || (words != nullptr && words->is_bare());
    return ranks ? compile(Group{{{Occur::kShould, root}}}) : ranked(root);
  }

  // What ranks, finding whatever has a part of the node.
  Query ranked(const Node& node) const {
    if (const auto* words = std::get_if<Words>(&node.value)) return ranked_words(*words);
    if (const auto* thing = std::get_if<Concept>(&node.value)) return ranked_concept(*thing);
    return required(node);
  }

  // What finds only texts that have the whole node.
  Query required(const Node& node) const {
    return std::visit([this](const auto& value) { return compile(value); }, node.value);
  }

 private:
  Query compile(const Words& words) const {
    if (joins_.of_resolution && words.field &&
        index::field(*words.field).unit == index::FieldUnit::kResolution)
      return joins_.of_resolution({words});
    const Query query = words.forms.empty() ? literal_query(words) : phrase_query(words.forms, words.field);
    return words.boost == 1 ? query : Query(Query::OP_SCALE_WEIGHT, query, words.boost);
  }

  static Query literal_query(const Words& words) {
    std::vector<std::vector<std::string>> places;
    for (const std::string& word : words.words) places.push_back({word});
    return phrase_query(places, words.field);
  }

  Query compile(const Near& near) const { return near_query(near); }

  Query compile(const Same& same) const {
    const Node& inner = same.nodes.front();
    return joins_.same_paragraph ? Query(Query::OP_FILTER, ranked(inner), joins_.same_paragraph(inner))
                                 : required(inner);
  }

  static Query compile(const SymbolMention& mention) {
    Queries queries;
    for (const std::string& symbol : mention.symbols) queries.push_back(compile_symbol(symbol));
    return all_of(Query::OP_OR, queries);
  }

  static Query compile(const FieldValue& value) { return unweighted(term_of(value.field, value.value)); }

  static Query compile(const FieldRange& range) {
    const Xapian::valueno slot = index::field(range.field).slot;
    // Documents without a value have an empty one, which would be before every end.
    if (range.high.empty()) return {Query::OP_VALUE_GE, slot, range.low};
    return {Query::OP_VALUE_RANGE, slot, range.low.empty() ? "0" : range.low, range.high};
  }

  Query compile(const Either& either) const {
    Queries queries;
    for (const Node& node : either.nodes) queries.push_back(required(node));
    return all_of(Query::OP_OR, queries);
  }

  Query compile(const Concept& thing) const {
    Queries queries = alternatives(thing);
    Queries words;
    for (const Node& node : thing.words) words.push_back(required(node));
    if (!words.empty()) queries.push_back(all_of(Query::OP_AND, words));
    return all_of(Query::OP_OR, queries);
  }

  Query compile(const Group& group) const {
    Queries must_not;
    for (const Clause* clause : of(group, Occur::kMustNot)) must_not.push_back(required(clause->node));
    const Query wanted = with_filters(group);
    if (must_not.empty()) return wanted;
    return {Query::OP_AND_NOT, wanted, all_of(Query::OP_OR, must_not)};
  }

  Query ranked_words(const Words& words) const {
    const Query whole = compile(words);
    if (!words.is_bare() || words.forms.empty()) return whole;
    const bool is_compound = words.forms.size() > 1;
    Queries queries = {is_compound ? Query(Query::OP_SCALE_WEIGHT, whole, weights_.compound) : whole};
    add_parts(words, queries);
    add_literal(words, queries);
    return all_of(Query::OP_OR, queries);
  }

  void add_parts(const Words& words, Queries& queries) const {
    if (words.forms.size() < 2 || weights_.partial == 0) return;
    Queries parts;
    for (const auto& forms : words.forms) parts.push_back(word_query(forms, Query::OP_SYNONYM));
    queries.emplace_back(Query::OP_SCALE_WEIGHT, all_of(Query::OP_OR, parts), weights_.partial);
  }

  void add_literal(const Words& words, Queries& queries) const {
    const bool is_widened = words.forms.size() == 1 && words.forms.front().size() > 1 &&
                            words.forms.front().front() == words.words.front();
    if (!is_widened || weights_.literal == 0) return;
    queries.emplace_back(Query::OP_SCALE_WEIGHT, Query(index::word_term(words.words.front())),
                         weights_.literal);
  }

  // What of the query stands in titles.
  void add_title(const Node& node, double weight, Queries& queries) const {
    const auto add = [&](const std::vector<Forms>& places, double part) {
      queries.emplace_back(Query::OP_SCALE_WEIGHT, phrase_query(places, index::FieldId::kTitle), part);
    };
    if (const auto* words = std::get_if<Words>(&node.value)) {
      if (words->is_bare() && !words->forms.empty()) add(words->forms, weight * words->boost);
    } else if (const auto* thing = std::get_if<Concept>(&node.value)) {
      for (const Node& inner : thing->words) add_title(inner, weight, queries);
      for (const Alternative& other : thing->alternatives) {
        add(other.words, weight * other.weight * weights_.alternatives);
      }
    }
  }

  Queries titles(const std::vector<const Clause*>& should) const {
    Queries queries;
    if (weights_.title == 0) return queries;
    constexpr int kDecay = 4;
    const auto count = static_cast<double>(should.size());
    const double weight = weights_.title * std::pow(std::min(1.0, weights_.title_words / count), kDecay);
    for (const Clause* clause : should) add_title(clause->node, weight, queries);
    return queries;
  }

  Query ranked_concept(const Concept& thing) const {
    Queries queries = alternatives(thing);
    for (const Node& node : thing.words) queries.push_back(ranked(node));
    return all_of(Query::OP_OR, queries);
  }

  Queries alternatives(const Concept& thing) const {
    Queries queries;
    for (const Alternative& alternative : thing.alternatives) {
      queries.emplace_back(Query::OP_SCALE_WEIGHT, phrase_query(alternative.words),
                           alternative.weight * weights_.alternatives);
    }
    return queries;
  }

  static std::vector<const Clause*> of(const Group& group, Occur occur) {
    std::vector<const Clause*> clauses;
    for (const Clause& clause : group.clauses) {
      if (clause.occur == occur) clauses.push_back(&clause);
    }
    return clauses;
  }

  Query with_filters(const Group& group) const {
    Queries filters;
    for (const Clause* clause : of(group, Occur::kFilter)) filters.push_back(required(clause->node));
    const Query query = with_preferences(group);
    if (filters.empty()) return query;
    const Query all = all_of(Query::OP_AND, filters);
    return query.empty() ? unweighted(all) : Query(Query::OP_FILTER, query, all);
  }

  // Preferences alone are what is asked for.
  Query with_preferences(const Group& group) const {
    Queries preferred;
    for (const Clause* clause : of(group, Occur::kPrefer)) {
      preferred.push_back(with_fixed_weight(required(clause->node), weights_.preferred));
    }
    const Query query = ranked_clauses(group);
    if (preferred.empty()) return query;
    const Query all = all_of(Query::OP_OR, preferred);
    return query.empty() ? all : Query(Query::OP_AND_MAYBE, query, all);
  }

  Query ranked_clauses(const Group& group) const {
    Queries must;
    for (const Clause* clause : of(group, Occur::kMust)) must.push_back(required(clause->node));
    const Query should = ranked_by_should(of(group, Occur::kShould));
    if (must.empty()) return should;
    const Query all = all_of(Query::OP_AND, must);
    return should.empty() ? all : Query(Query::OP_AND_MAYBE, all, should);
  }

  Query ranked_by_should(const std::vector<const Clause*>& should) const {
    Queries queries = ranked_once(should);
    std::ranges::move(neighbours(should), std::back_inserter(queries));
    std::ranges::move(titles(should), std::back_inserter(queries));
    if (queries.empty()) return {};
    const Query any = all_of(Query::OP_OR, queries);
    constexpr size_t kMostParts = 12;  // a pasted passage is never complete
    if (should.size() < 2 || should.size() > kMostParts) return any;
    Queries bonuses = {any};
    Queries parts;
    for (const Clause* clause : should) {
      parts.push_back(required(clause->node));
      if (weights_.each > 0) bonuses.push_back(with_fixed_weight(parts.back(), weights_.each));
    }
    if (weights_.complete > 0) {
      bonuses.push_back(with_fixed_weight(all_of(Query::OP_AND, parts), weights_.complete));
    }
    return bonuses.size() == 1 ? any : all_of(Query::OP_OR, bonuses);
  }

  // Each clause once; repeated ones weigh more, as BM25 weighs repeated words of a query.
  Queries ranked_once(const std::vector<const Clause*>& should) const {
    std::map<std::string, double> counts;
    for (const Clause* clause : should) ++counts[to_text(clause->node)];
    Queries queries;
    for (const Clause* clause : should) {
      const double count = std::exchange(counts[to_text(clause->node)], 0);
      if (count == 0) continue;
      const double weight = (weights_.k3 + 1) * count / (weights_.k3 + count);
      const Query query = ranked(clause->node);
      queries.push_back(count == 1 ? query : Query(Query::OP_SCALE_WEIGHT, query, weight));
    }
    return queries;
  }

  Queries neighbours(const std::vector<const Clause*>& should) const {
    Queries queries;
    std::vector<RankedWord> words;
    for (const Clause* clause : should) collect_words(clause->node, words);
    constexpr size_t kMostWords = 64;  // in longer texts neighbours tell little and cost much
    if (words.size() > kMostWords) return queries;
    for (size_t i = 1; i < words.size(); ++i) {
      if (words[i].in_compound || *words[i - 1].forms == *words[i].forms) continue;
      const std::vector<Forms> pair = {*words[i - 1].forms, *words[i].forms};
      if (weights_.proximity > 0) {
        const Query near = window_query(Query::OP_NEAR, pair, static_cast<size_t>(weights_.window));
        queries.emplace_back(Query::OP_SCALE_WEIGHT, near, weights_.proximity);
      }
      constexpr size_t kLongestDistance = 4;
      if (weights_.ordered > 0 && words[i].distance <= kLongestDistance) {
        const Query phrase = window_query(Query::OP_PHRASE, pair, words[i].distance + 1);
        queries.emplace_back(Query::OP_SCALE_WEIGHT, phrase, weights_.ordered);
      }
    }
    return queries;
  }

  const QueryWeights& weights_;
  const Joins& joins_;
};

}  // namespace

Xapian::Query compile(const Node& root, const QueryWeights& weights, const Joins& joins) {
  return Compiler(weights, joins).whole(root);
}

}  // namespace disarm::query
