#include "searcher/evaluate/randomisation.h"

#include <cmath>
#include <cstddef>
#include <random>

namespace disarm::evaluate {

double randomisation_test(const std::vector<double>& first, const std::vector<double>& second) {
  constexpr int kExchanges = 10'000;
  constexpr double kRounding = 1e-12;
  std::vector<double> differences;
  double observed = 0;
  for (size_t i = 0; i < first.size(); ++i) {
    differences.push_back(second[i] - first[i]);
    observed += differences.back();
  }
  std::mt19937 random(1);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same answer every time
  int as_large = 0;
  for (int i = 0; i < kExchanges; ++i) {
    double sum = 0;
    for (const double difference : differences) sum += (random() & 1U) == 0 ? difference : -difference;
    if (std::abs(sum) >= std::abs(observed) - kRounding) ++as_large;
  }
  return (as_large + 1.0) / (kExchanges + 1.0);
}

}  // namespace disarm::evaluate
