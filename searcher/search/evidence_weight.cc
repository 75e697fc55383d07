#include "searcher/search/evidence_weight.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace disarm::search {
namespace {

// A phrase is worth more than its words would be if they stood anywhere.
constexpr double kPhraseFactor = 1.5;

// Of a word in any of its forms, by the most frequent of them.
double rarity(const Xapian::Database& database, const std::vector<std::string>& forms) {
  const double documents = database.get_doccount();
  double with_term = 0;
  for (const std::string& form : forms) {
    with_term = std::max<double>(with_term, database.get_termfreq(form));
  }
  return std::log(1.0 + (documents + 1.0) / (with_term + 1.0));
}

}  // namespace

std::vector<double> evidence_weights(const Xapian::Database& database, const query::Evidence& evidence) {
  std::vector<double> weights;
  for (const auto& sequence : evidence.sequences) {
    double weight = 0;
    for (const auto& forms : sequence) weight += rarity(database, forms);
    weights.push_back(sequence.size() == 1 ? weight : weight * kPhraseFactor);
  }
  return weights;
}

}  // namespace disarm::search
