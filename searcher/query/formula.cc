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

Formula::Form form_of(Query::op op) {
  switch (op) {
    case Query::OP_OR:
      return Formula::Form::kAny;
    case Query::OP_AND:
      return Formula::Form::kAll;
    case Query::OP_FILTER:
      return Formula::Form::kFilter;
    case Query::OP_AND_NOT:
      return Formula::Form::kExcept;
    default:
      return Formula::Form::kMaybe;
  }
}

Query both(const Query& a, const Query& b) {
  if (a.empty() || b.empty()) return a.empty() ? b : a;
  return {Query::OP_AND, a, b};
}

}  // namespace

Formula::Formula(Query query, std::string name) : query_(std::move(query)), name_(std::move(name)) {}

Formula::Formula(Op op, std::vector<Formula> parts)
    : query_(joined(op, parts)), form_(form_of(op)), operands_(std::move(parts)) {}

Formula::Formula(Op op, Formula left, Formula right)
    : query_(op, left.query_, right.query_), form_(form_of(op)) {
  right.condition_ = both(right.condition_, left.query_);
  if (op == Query::OP_AND_NOT) {
    left.condition_ = both(left.condition_, Query(op, Query::MatchAll, right.query_));
  }
  operands_.push_back(std::move(left));
  operands_.push_back(std::move(right));
}

Formula Formula::fixed(Formula what, double weight, std::string name) {
  Formula formula(
      Query(Query::OP_FILTER, Query((new Xapian::FixedWeightPostingSource(weight))->release()), what.query_),
      std::move(name));
  formula.form_ = Form::kFixed;
  formula.value_ = weight;
  formula.operands_.push_back(std::move(what));
  return formula;
}

Formula Formula::scaled(double factor) const {
  Formula formula;
  formula.query_ = Query(Query::OP_SCALE_WEIGHT, query_, factor);
  formula.form_ = Form::kScaled;
  formula.value_ = factor;
  formula.operands_.push_back(*this);
  return formula;
}

std::vector<ScorePart> Formula::parts() const {
  std::vector<ScorePart> parts;
  collect(1, {}, parts);
  return parts;
}

void Formula::collect(double factor, const Query& condition, std::vector<ScorePart>& parts) const {
  const Query all = both(condition, condition_);
  const bool is_fixed = form_ == Form::kFixed;
  if (!name_.empty()) parts.push_back({name_, query_, factor, is_fixed, all});
  if (is_fixed || operands_.empty()) return;
  const double inner = form_ == Form::kScaled ? factor * value_ : factor;
  const bool only_first = form_ == Form::kFilter || form_ == Form::kExcept;
  const size_t summands = only_first ? 1 : operands_.size();
  for (size_t i = 0; i < summands; ++i) operands_[i].collect(inner, all, parts);
}

}  // namespace disarm::query
