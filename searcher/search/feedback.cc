#include "searcher/search/feedback.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "searcher/lexicon/language_words.h"

namespace disarm::search {
namespace {

using Xapian::Query;

// Words of the text that say something.
class SaysSomething : public Xapian::ExpandDecider {
 public:
  bool operator()(const std::string& term) const override {
    constexpr size_t kShortest = 3;
    const bool is_word = !term.empty() && (term[0] < 'A' || term[0] > 'Z');  // no field, no key
    return is_word && term.size() >= kShortest && std::ranges::none_of(term, is_digit) &&
           !lexicon::is_stop_word(term);
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
};

}  // namespace

query::Formula with_feedback(const index::Units& units, query::Formula formula, bool finds_more,
                             const Bm25Parameters& parameters, const FeedbackSettings& settings) {
  Xapian::Enquire enquire(units.database());
  enquire.set_weighting_scheme(bm25(parameters));
  enquire.set_query(units.present(formula.query()));
  const Xapian::MSet best = enquire.get_mset(0, static_cast<Xapian::doccount>(settings.documents));
  Xapian::RSet relevant;
  for (auto match = best.begin(); match != best.end(); ++match) relevant.add_document(*match);
  if (relevant.empty()) return formula;

  enquire.set_expansion_scheme("bo1");
  const SaysSomething says_something;
  const Xapian::ESet telling =
      enquire.get_eset(static_cast<Xapian::termcount>(settings.words), relevant, 0, &says_something);
  std::vector<query::Formula> words;
  double highest = 0;
  for (auto term = telling.begin(); term != telling.end(); ++term) {
    highest = std::max(highest, term.get_weight());
    const query::Formula word(Query(*term), "a word of the best hits");
    words.push_back(word.scaled(settings.weight * term.get_weight() / highest));
  }
  if (words.empty()) return formula;
  query::Formula more(Query::OP_OR, std::move(words));
  if (!finds_more) return {Query::OP_AND_MAYBE, std::move(formula), std::move(more)};
  std::vector<query::Formula> both;
  both.push_back(std::move(formula));
  both.push_back(std::move(more));
  return {Query::OP_OR, std::move(both)};
}

}  // namespace disarm::search
