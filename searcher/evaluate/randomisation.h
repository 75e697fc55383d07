// Whether one ranking is better than another, or only luckier with these queries.
#pragma once

#include <vector>

namespace disarm::evaluate {

// The share of 10,000 random exchanges of the two rankings, query by query, that make the means differ at
// least as much as they do (Fisher's randomisation test, two-sided; Smucker, Allan, Carterette 2007). Small
// values: not by luck. The same input gives the same answer. Precondition: one value a query in both, in the
// same order.
double randomisation_test(const std::vector<double>& first, const std::vector<double>& second);

}  // namespace disarm::evaluate
