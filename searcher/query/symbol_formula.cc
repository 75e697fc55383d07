#include "searcher/query/symbol_formula.h"

#include <utility>
#include <vector>

#include "common/index/terms.h"
#include "searcher/query/lettered_parts.h"
#include "searcher/query/symbol_pattern.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Formulas = std::vector<Formula>;

// Terms of fields that are not text have no frequency within a document, so BM25 gives them no weight: what a
// symbol in free text contributes is fixed. The first two are above any sum of BM25 weights, so that what the
// symbol names comes first; citing it is worth about as much as two rare words.
constexpr double kNamedWeight = 1000.0;
constexpr double kNamedPartWeight = 500.0;  // lettered parts of an unlettered symbol
constexpr double kCitingWeight = 20.0;

}  // namespace

Formula term_of(index::FieldId field, const std::string& value) {
  if (!is_symbol_pattern(value)) return Formula(Query(index::field_term(index::field(field), value)));
  std::string start(index::field(field).prefix);
  start += value.substr(0, value.size() - 1);
  return Formula(Query(Query::OP_WILDCARD, start));
}

Formula symbol_formula(const std::string& symbol) {
  Formulas formulas = {
      Formula::fixed(term_of(index::FieldId::kSymbol, symbol), kNamedWeight, "the document " + symbol)};
  Formulas parts;
  for (const std::string& part : lettered_parts(symbol)) {
    parts.push_back(term_of(index::FieldId::kSymbol, part));
  }
  if (!parts.empty()) {
    formulas.push_back(
        Formula::fixed({Query::OP_OR, std::move(parts)}, kNamedPartWeight, "a part of " + symbol));
  }
  formulas.push_back(
      Formula::fixed(term_of(index::FieldId::kCites, symbol), kCitingWeight, "cites " + symbol));
  formulas.push_back(Formula::fixed(Formula(Query(index::related_term(symbol))), kCitingWeight,
                                    "is related to " + symbol + " by a side file"));
  return {Query::OP_OR, std::move(formulas)};
}

}  // namespace disarm::query
