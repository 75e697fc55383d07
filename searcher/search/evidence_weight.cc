#include "searcher/search/evidence_weight.h"

#include <cmath>
#include <string>

namespace disarm::search {
namespace {

// A phrase is worth more than its words would be if they stood anywhere.
constexpr double kPhraseFactor = 1.5;

double rarity(const Xapian::Database& database, const std::string& term) {
  const double documents = database.get_doccount();
  const double with_term = database.get_termfreq(term);
  return std::log(1.0 + (documents + 1.0) / (with_term + 1.0));
}

}  // namespace

std::vector<double> evidence_weights(const Xapian::Database& database, const query::Evidence& evidence) {
  std::vector<double> weights;
  for (const std::vector<std::string>& sequence : evidence.sequences) {
    double weight = 0;
    for (const std::string& term : sequence) weight += rarity(database, term);
    weights.push_back(sequence.size() == 1 ? weight : weight * kPhraseFactor);
  }
  return weights;
}

}  // namespace disarm::search
