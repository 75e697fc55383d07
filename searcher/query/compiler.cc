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
#include "searcher/query/in_title.h"
#include "searcher/query/of_resolutions.h"
#include "searcher/query/positional.h"
#include "searcher/query/symbol_formula.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Formulas = std::vector<Formula>;
using Forms = WordForms;

Formula unweighted(const Query& query) {
  return Formula(Query(Query::OP_SCALE_WEIGHT, query, 0.0));
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

// Compiles one tree.
class Compiler {
 public:
  Compiler(const QueryWeights& weights, const Lookups& lookups)
      : weights_(weights), lookups_(lookups), positional_(lookups.windows) {}

  // A query of one word is a group with nothing beside it.
  Formula whole(const Node& root) const {
    const auto* words = std::get_if<Words>(&root.value);
    const bool ranks = std::holds_alternative<Concept>(root.value) || (words != nullptr && words->is_bare());
    return ranks ? compile(Group{{{Occur::kShould, root}}}) : ranked(root);
  }

  // What ranks, finding whatever has a part of the node.
  Formula ranked(const Node& node) const {
    if (const auto* words = std::get_if<Words>(&node.value)) return ranked_words(*words);
    if (const auto* thing = std::get_if<Concept>(&node.value)) return ranked_concept(*thing);
    return required(node);
  }

  // What finds only texts that have the whole node.
  Formula required(const Node& node) const {
    return std::visit([this](const auto& value) { return compile(value); }, node.value);
  }

 private:
  Formula compile(const Words& words) const {
    if (lookups_.of_resolution && is_of_resolutions({words})) return Formula(lookups_.of_resolution({words}));
    const Formula formula = words.forms.empty() ? literal_formula(words) : part(words.forms, words.field);
    return words.boost == 1 ? formula : formula.scaled(words.boost);
  }

  Formula part(const std::vector<Forms>& places, std::optional<index::FieldId> field = std::nullopt) const {
    return Formula(positional_.phrase(places, field), places.size() > 1 ? "phrase" : "word");
  }

  Formula literal_formula(const Words& words) const {
    std::vector<Forms> places;
    for (const std::string& word : words.words) places.push_back({word});
    return part(places, words.field);
  }

  Formula compile(const Near& near) const { return Formula(positional_.near(near), "near each other"); }

  Formula compile(const Same& same) const {
    const Node& inner = same.nodes.front();
    if (!lookups_.same_paragraph) return required(inner);
    return {Query::OP_FILTER, ranked(inner), Formula(lookups_.same_paragraph(inner))};
  }

  static Formula compile(const SymbolMention& mention) {
    Formulas formulas;
    for (const std::string& symbol : mention.symbols) formulas.push_back(symbol_formula(symbol));
    return {Query::OP_OR, std::move(formulas)};
  }

  Formula compile(const FieldValue& value) const {
    if (value.field == index::FieldId::kCitedBy) {
      return any_value(index::FieldId::kSymbol, values_of(index::FieldId::kCites, value.value));
    }
    const bool names_document = value.value.find('/') != std::string::npos;
    if (value.field == index::FieldId::kSeries && names_document) {
      return any_value(index::FieldId::kSeries, values_of(index::FieldId::kSeries, value.value));
    }
    if (is_of_resolutions({value})) {
      if (lookups_.of_resolution) return Formula(lookups_.of_resolution({value}));
      return lookups_.with_part ? unweighted(lookups_.with_part(value.field, value.value)) : Formula();
    }
    return unweighted(term_of(value.field, value.value).query());
  }

  std::vector<std::string> values_of(index::FieldId field, const std::string& symbol) const {
    return lookups_.values_of ? lookups_.values_of(field, symbol) : std::vector<std::string>();
  }

  static Formula any_value(index::FieldId field, const std::vector<std::string>& values) {
    Formulas terms;
    for (const std::string& value : values) terms.push_back(term_of(field, value));
    if (terms.empty()) return Formula(Query::MatchNothing);
    return unweighted(Formula(Query::OP_OR, std::move(terms)).query());
  }

  static Formula compile(const FieldRange& range) {
    const Xapian::valueno slot = index::field(range.field).slot;
    // Documents without a value have an empty one, which would be before every end.
    if (range.high.empty()) return Formula(Query(Query::OP_VALUE_GE, slot, range.low));
    return Formula(Query(Query::OP_VALUE_RANGE, slot, range.low.empty() ? "0" : range.low, range.high));
  }

  Formula compile(const Either& either) const {
    // Asked for together, because joining the databases costs more than what is asked.
    const bool is_elsewhere = std::ranges::all_of(either.nodes, is_of_resolutions);
    if (lookups_.of_resolution && is_elsewhere) return Formula(lookups_.of_resolution({either}));
    Formulas formulas;
    for (const Node& node : either.nodes) formulas.push_back(required(node));
    return {Query::OP_OR, std::move(formulas)};
  }

  Formula compile(const Concept& thing) const {
    Formulas formulas = alternatives(thing);
    if (!thing.words.empty()) formulas.push_back(all_words(thing));
    return {Query::OP_OR, std::move(formulas)};
  }

  Formula compile(const Group& group) const {
    Formulas must_not;
    for (const Clause* clause : of(group, Occur::kMustNot)) must_not.push_back(required(clause->node));
    Formula wanted = with_filters(group);
    if (must_not.empty()) return wanted;
    return {Query::OP_AND_NOT, std::move(wanted), Formula(Query::OP_OR, std::move(must_not))};
  }

  Formula ranked_words(const Words& words) const {
    Formula whole = compile(words);
    if (!words.is_bare() || words.forms.empty()) return whole;
    const bool is_compound = words.forms.size() > 1;
    Formulas formulas = {is_compound ? whole.scaled(weights_.compound) : std::move(whole)};
    add_parts(words, formulas);
    add_literal(words, formulas);
    return {Query::OP_OR, std::move(formulas)};
  }

  void add_parts(const Words& words, Formulas& formulas) const {
    if (words.forms.size() < 2 || weights_.partial == 0) return;
    Formulas parts;
    for (const auto& forms : words.forms) parts.push_back(part({forms}));
    formulas.push_back(Formula(Query::OP_OR, std::move(parts)).scaled(weights_.partial));
  }

  void add_literal(const Words& words, Formulas& formulas) const {
    const bool is_widened = words.forms.size() == 1 && words.forms.front().size() > 1 &&
                            words.forms.front().front() == words.words.front();
    if (!is_widened || weights_.literal == 0) return;
    const Formula literal(Query(index::word_term(words.words.front())), "in the form that is written");
    formulas.push_back(literal.scaled(weights_.literal));
  }

  // What of the query stands in titles.
  void add_title(const Node& node, double weight, Formulas& formulas) const {
    const auto add = [&](const std::vector<Forms>& places, double factor) {
      formulas.push_back(
          Formula(positional_.phrase(places, index::FieldId::kTitle), "in the title").scaled(factor));
    };
    if (const auto* words = std::get_if<Words>(&node.value)) {
      if (words->is_bare() && !words->forms.empty()) add(words->forms, weight * words->boost);
    } else if (const auto* thing = std::get_if<Concept>(&node.value)) {
      for (const Node& inner : thing->words) add_title(inner, weight, formulas);
      for (const Alternative& other : thing->alternatives) {
        add(other.words, weight * other.weight);
      }
    }
  }

  Formulas titles(const std::vector<const Clause*>& should) const {
    Formulas formulas;
    if (weights_.title == 0) return formulas;
    constexpr int kDecay = 4;
    const auto count = static_cast<double>(should.size());
    const double weight = weights_.title * std::pow(std::min(1.0, weights_.title_words / count), kDecay);
    for (const Clause* clause : should) add_title(clause->node, weight, formulas);
    return formulas;
  }

  Formula ranked_concept(const Concept& thing) const {
    Formulas formulas = alternatives(thing);
    if (weights_.beside == 0 && !thing.words.empty()) {
      for (Formula& formula : formulas) {
        formula = Formula(Query::OP_AND_NOT, std::move(formula), all_words(thing));
      }
    }
    for (const Node& node : thing.words) formulas.push_back(ranked(node));
    return {Query::OP_OR, std::move(formulas)};
  }

  Formula all_words(const Concept& thing) const {
    Formulas words;
    for (const Node& node : thing.words) words.push_back(required(node));
    return {Query::OP_AND, std::move(words)};
  }

  Formulas alternatives(const Concept& thing) const {
    Formulas formulas;
    for (const Alternative& alternative : thing.alternatives) {
      const Formula other(positional_.phrase(alternative.words), "another name: " + alternative.reason);
      formulas.push_back(other.scaled(alternative.weight));
    }
    return formulas;
  }

  static std::vector<const Clause*> of(const Group& group, Occur occur) {
    std::vector<const Clause*> clauses;
    for (const Clause& clause : group.clauses) {
      if (clause.occur == occur) clauses.push_back(&clause);
    }
    return clauses;
  }

  Formula with_filters(const Group& group) const {
    Formulas filters;
    for (const Clause* clause : of(group, Occur::kFilter)) filters.push_back(required(clause->node));
    Formula wanted = with_preferences(group);
    if (filters.empty()) return wanted;
    Formula all(Query::OP_AND, std::move(filters));
    if (wanted.empty()) return unweighted(all.query());
    return {Query::OP_FILTER, std::move(wanted), std::move(all)};
  }

  // Preferences alone are what is asked for.
  Formula with_preferences(const Group& group) const {
    Formulas preferred;
    for (const Clause* clause : of(group, Occur::kPrefer)) {
      preferred.push_back(Formula::fixed(required(clause->node), weights_.preferred, "preferred"));
    }
    Formula wanted = ranked_clauses(group);
    if (preferred.empty()) return wanted;
    Formula all(Query::OP_OR, std::move(preferred));
    if (wanted.empty()) return all;
    return {Query::OP_AND_MAYBE, std::move(wanted), std::move(all)};
  }

  Formula ranked_clauses(const Group& group) const {
    Formulas must;
    for (const Clause* clause : of(group, Occur::kMust)) must.push_back(required(clause->node));
    Formula should = ranked_by_should(of(group, Occur::kShould));
    if (must.empty()) return should;
    Formula all(Query::OP_AND, std::move(must));
    if (should.empty()) return all;
    return {Query::OP_AND_MAYBE, std::move(all), std::move(should)};
  }

  Formula ranked_by_should(const std::vector<const Clause*>& should) const {
    Formulas formulas = ranked_once(should);
    if (formulas.empty()) return {};
    Formula any(Query::OP_OR, std::move(formulas));
    // What finds nothing that the words do not find.
    Formulas bonuses = neighbours(should);
    std::ranges::move(titles(should), std::back_inserter(bonuses));
    constexpr size_t kMostParts = 12;  // a pasted passage is never complete
    if (should.size() > 1 && should.size() <= kMostParts) {
      std::ranges::move(completeness(should), std::back_inserter(bonuses));
    }
    return with_bonuses(std::move(any), std::move(bonuses));
  }

  static Formula with_bonuses(Formula any, Formulas bonuses) {
    if (bonuses.empty()) return any;
    return {Query::OP_AND_MAYBE, std::move(any), Formula(Query::OP_OR, std::move(bonuses))};
  }

  // What a text gains by each thing that is asked for, and by all of them.
  Formulas completeness(const std::vector<const Clause*>& should) const {
    Formulas parts;
    for (const Clause* clause : should) parts.push_back(required(clause->node));
    Formulas bonuses;
    if (weights_.each > 0) {
      for (const Formula& part : parts) {
        bonuses.push_back(Formula::fixed(part, weights_.each, "one of the things asked for"));
      }
    }
    if (weights_.complete == 0) return bonuses;
    const double inherited = lookups_.of_resolution ? weights_.inherited : 0;
    bonuses.push_back(
        Formula::fixed({Query::OP_AND, parts}, weights_.complete * (1 - inherited), "everything asked for"));
    if (inherited == 0) return bonuses;
    for (size_t i = 0; i < parts.size(); ++i) parts[i] = here_or_in_title(parts[i], should[i]->node);
    bonuses.push_back(Formula::fixed({Query::OP_AND, std::move(parts)}, weights_.complete * inherited,
                                     "everything asked for, with its title"));
    return bonuses;
  }

  // Of paragraphs: those that have a node themselves, and those of resolutions whose title has it.
  Formula here_or_in_title(const Formula& part, const Node& node) const {
    const auto title = in_title(node);
    return title ? Formula(Query::OP_OR, Formulas{part, Formula(lookups_.of_resolution(*title))}) : part;
  }

  // Each clause once; repeated ones weigh more, as BM25 weighs repeated words of a query.
  Formulas ranked_once(const std::vector<const Clause*>& should) const {
    std::map<std::string, double> counts;
    for (const Clause* clause : should) ++counts[to_text(clause->node)];
    Formulas formulas;
    for (const Clause* clause : should) {
      const double count = std::exchange(counts[to_text(clause->node)], 0);
      if (count == 0) continue;
      const double weight = (weights_.k3 + 1) * count / (weights_.k3 + count);
      Formula formula = ranked(clause->node);
      formulas.push_back(count == 1 ? std::move(formula) : formula.scaled(weight));
    }
    return formulas;
  }

  Formulas neighbours(const std::vector<const Clause*>& should) const {
    Formulas formulas;
    std::vector<RankedWord> words;
    for (const Clause* clause : should) collect_words(clause->node, words);
    constexpr size_t kMostWords = 64;  // in longer texts neighbours tell little and cost much
    if (words.size() > kMostWords) return formulas;
    for (size_t i = 1; i < words.size(); ++i) {
      if (words[i].in_compound || *words[i - 1].forms == *words[i].forms) continue;
      // A wildcard that stands for so much has neighbours in every text, and looking for them takes seconds.
      constexpr size_t kMostForms = 64;
      if (std::max(words[i - 1].forms->size(), words[i].forms->size()) > kMostForms) continue;
      const std::vector<Forms> pair = {*words[i - 1].forms, *words[i].forms};
      if (weights_.proximity > 0) {
        const Query near =
            positional_.window(pair, index::WordOrder::kAny, static_cast<size_t>(weights_.window));
        formulas.push_back(Formula(near, "near each other").scaled(weights_.proximity));
      }
      constexpr size_t kLongestDistance = 4;
      if (weights_.ordered > 0 && words[i].distance <= kLongestDistance) {
        const Query phrase = positional_.window(pair, index::WordOrder::kAsGiven, words[i].distance + 1);
        formulas.push_back(Formula(phrase, "in the order of the query").scaled(weights_.ordered));
      }
    }
    return formulas;
  }

  const QueryWeights& weights_;
  const Lookups& lookups_;
  Positional positional_;
};

}  // namespace

Formula compile(const Node& root, const QueryWeights& weights, const Lookups& lookups) {
  return Compiler(weights, lookups).whole(root);
}

}  // namespace disarm::query
