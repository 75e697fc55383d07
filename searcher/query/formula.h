// A query as the sum that a score is: Xapian's operators, with the name of each part that adds to it. What
// Xapian executes, what is reckoned from the parts and what explains a score are made of the same tree, so
// that they cannot disagree.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

namespace disarm::query {

// One summand of a score.
struct ScorePart {
  std::string name;       // "word", "phrase", "title", "near each other", ...
  Xapian::Query query;    // by itself and unscaled
  double factor = 1;      // of its weight
  bool is_fixed = false;  // weighs the same in every text that has it, so that no word's frequency tells why
  Xapian::Query condition = {};  // it counts only in texts that this matches; empty for all texts
};

class Formula {
 public:
  using Op = Xapian::Query::op;

  // How a formula is made of others, its operands.
  enum class Form {
    kPart,    // of none: Xapian weighs it
    kFixed,   // what matches the one weighs value()
    kScaled,  // the one times value()
    kAny,     // matches any, adds up those that match
    kAll,     // matches all, adds them up
    kFilter,  // the first, where the second matches
    kExcept,  // the first, where the second does not match
    kMaybe,   // the first, and the second added where both match
  };

  Formula() = default;  // matches nothing and adds nothing

  // A part with a name; an unnamed one does not count as one, because it only filters.
  explicit Formula(Xapian::Query query, std::string name = {});

  // Adds `weight` to every text that matches `what`.
  static Formula fixed(Formula what, double weight, std::string name);

  // `op` is OP_OR or OP_AND.
  Formula(Op op, std::vector<Formula> parts);

  // `op` is OP_FILTER, OP_AND_NOT or OP_AND_MAYBE.
  Formula(Op op, Formula left, Formula right);

  Formula scaled(double factor) const;

  bool empty() const { return query_.empty(); }
  const Xapian::Query& query() const { return query_; }

  Form form() const { return form_; }
  double value() const { return value_; }  // of kFixed and kScaled
  const std::vector<Formula>& operands() const { return operands_; }

  // All summands, in the order of the query.
  std::vector<ScorePart> parts() const;

 private:
  void collect(double factor, const Xapian::Query& condition, std::vector<ScorePart>& parts) const;

  Xapian::Query query_;
  std::string name_;  // of a part, or of a fixed weight
  Form form_ = Form::kPart;
  double value_ = 1;
  Xapian::Query condition_;  // what a text matches for which this counts; empty for all texts
  std::vector<Formula> operands_;
};

}  // namespace disarm::query
