#include "searcher/query/compiler.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/index/terms.h"
#include "searcher/query/lettered_parts.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Queries = std::vector<Query>;

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

using Forms = std::vector<std::string>;

Query word_query(const Forms& forms, Query::op op, std::optional<index::FieldId> field = std::nullopt) {
  Queries terms;
  for (const std::string& form : forms) {
    terms.emplace_back(field ? index::field_word_term(index::field(*field), form) : index::word_term(form));
  }
  return terms.size() == 1 ? terms.front() : all_of(op, terms);
}

// Words within a window of positions. OP_PHRASE and OP_NEAR take terms and ORs of terms, nothing else.
Query window_query(Query::op op, const std::vector<Forms>& words, size_t window,
                   std::optional<index::FieldId> field = std::nullopt) {
  Queries places;
  for (const Forms& forms : words) places.push_back(word_query(forms, Query::OP_OR, field));
  return {op, places.begin(), places.end(), static_cast<Xapian::termcount>(window)};
}

// Words one after the other.
Query phrase_query(const std::vector<Forms>& words, std::optional<index::FieldId> field = std::nullopt) {
  if (words.size() == 1) return word_query(words.front(), Query::OP_SYNONYM, field);
  return window_query(Query::OP_PHRASE, words, words.size(), field);
}

// The words of clauses that rank, in their order; neighbours among them are worth more where they stand
// together.
void collect_words(const Node& node, std::vector<const std::vector<std::string>*>& words) {
  if (const auto* bare = std::get_if<Words>(&node.value)) {
    if (bare->forms.size() == 1) words.push_back(&bare->forms.front());
  } else if (const auto* thing = std::get_if<Concept>(&node.value)) {
    for (const Node& inner : thing->words) collect_words(inner, words);
  }
}

using Places = std::vector<Forms>;  // of a word or phrase

std::vector<Places> alternatives_of(const Node& node) {
  if (const auto* either = std::get_if<Either>(&node.value)) {
    std::vector<Places> alternatives;
    Forms words;  // single words stand for each other at one place
    for (const Node& inner : either->nodes) {
      for (Places& places : alternatives_of(inner)) {
        if (places.size() == 1) {
          std::ranges::move(places.front(), std::back_inserter(words));
        } else {
          alternatives.push_back(std::move(places));
        }
      }
    }
    if (!words.empty()) alternatives.push_back({words});
    return alternatives;
  }
  const auto& words = std::get<Words>(node.value);
  if (!words.forms.empty()) return {words.forms};
  Places places;
  for (const std::string& word : words.words) places.push_back({word});
  return {places};
}

// One word or phrase for each operand: all words within the distance, and each phrase somewhere, because the
// positional operators take no phrases.
Query near_query_of(const std::vector<const Places*>& operands, const Near& near) {
  std::vector<Forms> words;
  Queries parts;
  for (const Places* places : operands) {
    words.insert(words.end(), places->begin(), places->end());
    if (places->size() > 1) parts.push_back(phrase_query(*places));
  }
  const size_t window = words.size() + near.distance * (operands.size() - 1);
  parts.push_back(window_query(near.ordered ? Query::OP_PHRASE : Query::OP_NEAR, words, window));
  return all_of(Query::OP_AND, parts);
}

// Every choice of one alternative for each operand.
Query near_query(const Near& near) {
  std::vector<std::vector<Places>> alternatives;
  for (const Node& node : near.nodes) alternatives.push_back(alternatives_of(node));
  std::vector<std::vector<const Places*>> choices = {{}};
  for (const auto& operand : alternatives) {
    std::vector<std::vector<const Places*>> longer;
    for (const auto& choice : choices) {
      for (const Places& places : operand) {
        longer.push_back(choice);
        longer.back().push_back(&places);
      }
    }
    choices = std::move(longer);
  }
  Queries queries;
  for (const auto& choice : choices) queries.push_back(near_query_of(choice, near));
  return all_of(Query::OP_OR, queries);
}

// Compiles one tree. OP_MAX never stands above positional operators: Xapian 1.4.22 crashes there.
class Compiler {
 public:
  Compiler(const QueryWeights& weights, const SameParagraph& same_paragraph)
      : weights_(weights), same_paragraph_(same_paragraph) {}

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
  static Query compile(const Words& words) {
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
    return same_paragraph_ ? Query(Query::OP_FILTER, ranked(inner), same_paragraph_(inner)) : required(inner);
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
    if (words.forms.size() < 2 || !words.is_bare() || weights_.partial == 0) return whole;
    Queries parts;
    for (const auto& forms : words.forms) parts.push_back(word_query(forms, Query::OP_SYNONYM));
    return {Query::OP_OR, whole,
            Query(Query::OP_SCALE_WEIGHT, all_of(Query::OP_OR, parts), weights_.partial)};
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
    Queries queries;
    for (const Clause* clause : should) queries.push_back(ranked(clause->node));
    std::ranges::move(neighbours(should), std::back_inserter(queries));
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

  Queries neighbours(const std::vector<const Clause*>& should) const {
    Queries queries;
    std::vector<const std::vector<std::string>*> words;
    for (const Clause* clause : should) collect_words(clause->node, words);
    constexpr size_t kMostWords = 64;  // in longer texts neighbours tell little and cost much
    if (weights_.proximity == 0 || words.size() > kMostWords) return queries;
    for (size_t i = 1; i < words.size(); ++i) {
      if (*words[i - 1] == *words[i]) continue;
      const Queries pair = {word_query(*words[i - 1], Query::OP_OR), word_query(*words[i], Query::OP_OR)};
      const auto window = static_cast<Xapian::termcount>(weights_.window);
      const Query near(Query::OP_NEAR, pair.begin(), pair.end(), window);
      queries.emplace_back(Query::OP_SCALE_WEIGHT, near, weights_.proximity);
    }
    return queries;
  }

  const QueryWeights& weights_;
  const SameParagraph& same_paragraph_;
};

}  // namespace

Xapian::Query compile(const Node& root, const QueryWeights& weights, const SameParagraph& same_paragraph) {
  return Compiler(weights, same_paragraph).ranked(root);
}

}  // namespace disarm::query
