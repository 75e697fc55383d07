// How good a ranking is, by the measures of TREC.
//
// The rules are those of trec_eval: grades above 0 are relevant; the gain of nDCG is the grade itself, its
// discount log2(rank + 1), and the ideal ranking has all judged documents; what is not judged is wrong.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluate/judgments.h"

namespace disarm::evaluate {

inline constexpr std::array<std::string_view, 5> kMeasureNames = {"MAP", "nDCG@10", "P@10", "R@100", "MRR"};

using Measures = std::array<double, kMeasureNames.size()>;  // in the order of the names

// Precondition: a grade is above 0. `ranking`: documents, the best first, each once.
Measures measure(const std::vector<std::string>& ranking, const Grades& grades);

Measures mean_of(const std::vector<Measures>& measures);

}  // namespace disarm::evaluate
