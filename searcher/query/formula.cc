#include "searcher/query/formula.h"

#include <utility>

namespace disarm::query {
namespace {

using Xapian::Query;

Query joined(Query::op op, const std::vector<Formula>& parts) {
  std::vector<Query> queries;
  queries.reserve(parts.size());
  for (const Formula& part : parts) queries.push_back(part.query());
  return {op, queries.begin(), queries.end()};
}

Query both(const Query& a, const Query& b) {
  if (a.empty() || b.empty()) return a.empty() ? b : a;
  return {Query::OP_AND, a, b};
}

}  // namespace

Formula::Formula(Query query, std::string name) : query_(std::move(query)), name_(std::move(name)) {}

Formula::Formula(Op op, std::vector<Formula> parts)
    : query_(joined(op, parts)), summands_(std::move(parts)) {}

Formula::Formula(Op op, Formula left, Formula right) : query_(op, left.query_, right.query_) {
  right.condition_ = both(right.condition_, left.query_);
  summands_.push_back(std::move(left));
  if (op == Query::OP_AND_MAYBE) summands_.push_back(std::move(right));
}

Formula Formula::fixed(const Formula& what, double weight, std::string name) {
  Formula formula(
      Query(Query::OP_FILTER, Query((new Xapian::FixedWeightPostingSource(weight))->release()), what.query_),
      std::move(name));
  formula.is_fixed_ = true;
  return formula;
}

Formula Formula::scaled(double factor) const {
  Formula formula;
  formula.query_ = Query(Query::OP_SCALE_WEIGHT, query_, factor);
  formula.factor_ = factor;
  formula.summands_.push_back(*this);
  return formula;
}

std::vector<ScorePart> Formula::parts() const {
  std::vector<ScorePart> parts;
  collect(1, {}, parts);
  return parts;
}

void Formula::collect(double factor, const Query& condition, std::vector<ScorePart>& parts) const {
  const Query all = both(condition, condition_);
  if (!name_.empty()) parts.push_back({name_, query_, factor, is_fixed_, all});
  for (const Formula& summand : summands_) summand.collect(factor * factor_, all, parts);
}

}  // namespace disarm::query
