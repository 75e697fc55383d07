#include "searcher/render/evaluation.h"

#include <algorithm>

#include <fmt/format.h>

#include "searcher/evaluate/randomisation.h"

namespace disarm::render {
namespace {

std::string figures(const evaluate::Measures& measures) {
  std::string text;
  for (size_t i = 0; i < measures.size(); ++i) {
    text += fmt::format("{}{} {:.4f}", i == 0 ? "" : "  ", evaluate::kMeasureNames[i], measures[i]);
  }
  return text;
}

std::vector<evaluate::Measures> measures_of(const Evaluation& evaluation) {
  std::vector<evaluate::Measures> measures;
  for (const QueryFigures& query : evaluation) measures.push_back(query.measures);
  return measures;
}

std::vector<double> column(const Evaluation& evaluation, size_t measure) {
  std::vector<double> values;
  for (const QueryFigures& query : evaluation) values.push_back(query.measures[measure]);
  return values;
}

}  // namespace

std::string evaluation_text(const Evaluation& evaluation, bool per_query) {
  std::string text;
  for (const QueryFigures& query : evaluation) {
    if (per_query) text += fmt::format("{}  {}  {}\n", query.id, figures(query.measures), query.text);
  }
  return text + fmt::format("queries {}  {}\n", evaluation.size(),
                            figures(evaluate::mean_of(measures_of(evaluation))));
}

std::string comparison_text(const Evaluation& first, const Evaluation& second) {
  const evaluate::Measures a = evaluate::mean_of(measures_of(first));
  const evaluate::Measures b = evaluate::mean_of(measures_of(second));
  std::string text;
  for (size_t i = 0; i < a.size(); ++i) {
    const double luck = evaluate::randomisation_test(column(first, i), column(second, i));
    text += fmt::format("{:8} {:.4f}  against {:.4f}  difference {:+.4f}  p {:.4f}\n",
                        evaluate::kMeasureNames[i], a[i], b[i], b[i] - a[i], luck);
  }
  return text;
}

}  // namespace disarm::render
