#include "searcher/query/compiler.h"

#include <string>
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

Query compile_node(const Node& node);

// The clauses of a group by what they do.
struct SortedClauses {
  Queries should;
  Queries must;
  Queries filter;
  Queries must_not;

  explicit SortedClauses(const Group& group) {
    for (const Clause& clause : group.clauses) of(clause.occur).push_back(compile_node(clause.node));
  }

  Queries& of(Occur occur) {
    switch (occur) {
      case Occur::kMust:
        return must;
      case Occur::kFilter:
        return filter;
      case Occur::kMustNot:
        return must_not;
      case Occur::kShould:
        break;
    }
    return should;
  }

  Query ranked() const {
    if (must.empty()) return all_of(Query::OP_OR, should);
    const Query required = all_of(Query::OP_AND, must);
    return should.empty() ? required : Query(Query::OP_AND_MAYBE, required, all_of(Query::OP_OR, should));
  }

  Query wanted() const {
    if (filter.empty()) return ranked();
    const Query filters = all_of(Query::OP_AND, filter);
    if (must.empty() && should.empty()) return unweighted(filters);
    return {Query::OP_FILTER, ranked(), filters};
  }
};

struct Compiler {
  Query operator()(const Words& words) const {
    Queries terms;
    for (const std::string& word : words.words) {
      terms.emplace_back(words.field ? index::field_word_term(index::field(*words.field), word)
                                     : index::word_term(word));
    }
    if (terms.size() == 1) return terms.front();
    return {Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size())};
  }

  Query operator()(const SymbolMention& mention) const {
    Queries queries;
    for (const std::string& symbol : mention.symbols) queries.push_back(compile_symbol(symbol));
    return all_of(Query::OP_OR, queries);
  }

  Query operator()(const FieldValue& value) const { return unweighted(term_of(value.field, value.value)); }

  Query operator()(const FieldRange& range) const {
    const Xapian::valueno slot = index::field(range.field).slot;
    // Documents without a value have an empty one, which would be before every end.
    if (range.high.empty()) return {Query::OP_VALUE_GE, slot, range.low};
    return {Query::OP_VALUE_RANGE, slot, range.low.empty() ? "0" : range.low, range.high};
  }

  Query operator()(const Either& either) const {
    Queries queries;
    for (const Node& node : either.nodes) queries.push_back(compile_node(node));
    return all_of(Query::OP_OR, queries);
  }

  Query operator()(const Group& group) const {
    const SortedClauses clauses(group);
    if (clauses.must_not.empty()) return clauses.wanted();
    return {Query::OP_AND_NOT, clauses.wanted(), all_of(Query::OP_OR, clauses.must_not)};
  }
};

Query compile_node(const Node& node) {
  return std::visit(Compiler{}, node.value);
}

}  // namespace

Xapian::Query compile(const Node& root) {
  return compile_node(root);
}

}  // namespace disarm::query
