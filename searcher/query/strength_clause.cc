#include "searcher/query/strength_clause.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/text/fold.h"
#include "common/undoc/opener.h"
#include "common/undoc/verb_strength.h"
#include "searcher/query/comparison.h"
#include "searcher/query/nearest_name.h"

namespace disarm::query {
namespace {

// The place of a class among all, the strongest first.
QueryResult<size_t> read_class(const Token& clause, std::string_view written) {
  const auto& classes = undoc::verb_strengths();
  const std::string folded = text::fold(written);
  auto found = std::ranges::find(classes, folded);
  if (found == classes.end())
    found = std::ranges::find(classes, undoc::verb_strength(undoc::opener_verb(folded)));
  if (found != classes.end()) return static_cast<size_t>(found - classes.begin());
  const std::vector<std::string> names(classes.begin(), classes.end());
  const auto nearest = nearest_name(folded, names);
  return fail_at(clause.column, fmt::format("'{}' is no strength", written),
                 nearest ? fmt::format("did you mean '{}'?", *nearest)
                         : fmt::format("from the strongest: {}", fmt::join(names, ", ")));
}

}  // namespace

QueryResult<Node> read_strength(const index::Field& field, const Token& clause) {
  const auto& classes = undoc::verb_strengths();
  const Comparison comparison = read_comparison(clause.text);
  size_t weakest = classes.size() - 1;
  size_t strongest = 0;
  if (!comparison.low.empty()) {
    const auto low = read_class(clause, comparison.low);
    if (!low) return tl::unexpected(low.error());
    if (comparison.low_is_open && *low == 0) return fail_at(clause.column, "nothing is stronger");
    weakest = comparison.low_is_open ? *low - 1 : *low;
  }
  if (!comparison.high.empty()) {
    const auto high = read_class(clause, comparison.high);
    if (!high) return tl::unexpected(high.error());
    if (comparison.high_is_open && *high == weakest) return fail_at(clause.column, "nothing is weaker");
    strongest = comparison.high_is_open ? *high + 1 : *high;
  }
  if (strongest > weakest) {
    return fail_at(clause.column, fmt::format("the range '{}' ends before it begins", clause.text),
                   "the weaker class comes first, for example: strength:urges..decides");
  }
  Either either;
  for (size_t i = strongest; i <= weakest; ++i) {
    either.nodes.push_back({FieldValue{field.id, std::string(classes[i])}, clause.column});
  }
  if (either.nodes.size() == 1) return std::move(either.nodes.front());
  return Node{std::move(either), clause.column};
}

}  // namespace disarm::query
