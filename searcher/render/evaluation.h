// Figures of a ranking as a table.
#pragma once

#include <string>
#include <vector>

#include "searcher/evaluate/measures.h"

namespace disarm::render {

struct QueryFigures {
  std::string id;
  std::string text;
  evaluate::Measures measures;
};

using Evaluation = std::vector<QueryFigures>;

// A line with the means, and before it one for each query where `per_query` asks for them.
std::string evaluation_text(const Evaluation& evaluation, bool per_query);

// For each measure both means, their difference and the probability that it is luck. Precondition: the same
// queries.
std::string comparison_text(const Evaluation& first, const Evaluation& second);

}  // namespace disarm::render
