#include "searcher/search/hit_explainer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "common/index/document_source.h"
#include "common/index/field.h"
#include "searcher/search/posting.h"

namespace disarm::search {
namespace {

// The weight that `part` gives to each of the documents that it matches.
std::map<Xapian::docid, double> weights_of(const query::ScorePart& part, Xapian::Enquire& enquire,
                                           index::DocumentSource& page) {
  using Xapian::Query;
  const Query scaled(Query::OP_SCALE_WEIGHT, part.query, part.factor);
  const Query here(Query::OP_FILTER, scaled, Query(&page));
  enquire.set_query(part.condition.empty() ? here : Query(Query::OP_FILTER, here, part.condition));
  const Xapian::MSet matches = enquire.get_mset(0, page.get_termfreq_est());
  std::map<Xapian::docid, double> weights;
  for (auto match = matches.begin(); match != matches.end(); ++match) weights[*match] = match.get_weight();
  return weights;
}

MatchedTerm matched_term(const std::string& term, size_t wdf) {
  for (const index::Field& field : index::fields()) {
    if (term.starts_with(field.prefix)) {
      return {std::string(field.name), term.substr(field.prefix.size()), wdf};
    }
  }
  return {"", term, wdf};
}

// The terms of `part` that the document has, each once.
std::vector<MatchedTerm> matched_terms(const query::ScorePart& part, const Xapian::Database& database,
                                       Xapian::docid document) {
  std::vector<MatchedTerm> matched;
  if (part.is_fixed) return matched;
  const std::set<std::string> terms(part.query.get_terms_begin(), part.query.get_terms_end());
  for (const std::string& term : terms) {
    if (const auto wdf = wdf_in(database, document, term)) matched.push_back(matched_term(term, *wdf));
  }
  return matched;
}

}  // namespace

std::vector<ScoreExplanation> explain_scores(const index::Units& units, const query::Formula& formula,
                                             const Bm25Parameters& parameters,
                                             const std::vector<RankedDocument>& documents) {
  const Xapian::Database& database = units.database();
  std::vector<ScoreExplanation> explanations;
  std::vector<Xapian::docid> ids;
  for (const RankedDocument& document : documents) {
    ids.push_back(document.id);
    explanations.push_back({database.get_doclength(document.id), database.get_average_length(), {}});
  }
  std::ranges::sort(ids);
  index::DocumentSource page(database, ids);
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(bm25(parameters));
  for (const query::ScorePart& part : formula.parts()) {
    const auto weights = weights_of(part, enquire, page);
    for (size_t i = 0; i < documents.size(); ++i) {
      const auto found = weights.find(documents[i].id);
      if (found == weights.end() || found->second == 0) continue;
      explanations[i].parts.push_back(
          {part.name, found->second, part.factor, matched_terms(part, database, documents[i].id)});
    }
  }
  return explanations;
}

}  // namespace disarm::search
