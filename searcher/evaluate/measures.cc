#include "searcher/evaluate/measures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace disarm::evaluate {
namespace {

constexpr size_t kShort = 10;  // of nDCG and precision
constexpr size_t kLong = 100;  // of recall

double discount(size_t rank) {
  return std::log2(static_cast<double>(rank) + 1);
}

double ideal_gain(const Grades& grades) {
  std::vector<int> sorted;
  for (const auto& [document, grade] : grades) sorted.push_back(std::max(grade, 0));
  std::ranges::sort(sorted, std::greater{});
  double gain = 0;
  for (size_t i = 0; i < std::min(kShort, sorted.size()); ++i) gain += sorted[i] / discount(i + 1);
  return gain;
}

}  // namespace

Measures measure(const std::vector<std::string>& ranking, const Grades& grades) {
  const auto relevant = static_cast<double>(
      std::ranges::count_if(grades, [](const auto& judged) { return judged.second > 0; }));
  double found = 0;
  double precisions = 0;
  double gain = 0;
  double found_early = 0;
  double found_late = 0;
  double reciprocal_rank = 0;
  for (size_t rank = 1; rank <= ranking.size(); ++rank) {
    const auto judged = grades.find(ranking[rank - 1]);
    if (judged == grades.end() || judged->second <= 0) continue;
    ++found;
    precisions += found / static_cast<double>(rank);
    if (reciprocal_rank == 0) reciprocal_rank = 1 / static_cast<double>(rank);
    if (rank <= kShort) gain += judged->second / discount(rank);
    if (rank <= kShort) ++found_early;
    if (rank <= kLong) ++found_late;
  }
  return {precisions / relevant, gain / ideal_gain(grades), found_early / kShort, found_late / relevant,
          reciprocal_rank};
}

Measures mean_of(const std::vector<Measures>& measures) {
  Measures mean{};
  for (const Measures& one : measures) {
    for (size_t i = 0; i < mean.size(); ++i) mean[i] += one[i] / static_cast<double>(measures.size());
  }
  return mean;
}

}  // namespace disarm::evaluate
