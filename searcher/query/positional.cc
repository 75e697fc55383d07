#include "searcher/query/positional.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

#include "common/index/terms.h"

namespace disarm::query {
namespace {

using Xapian::Query;
using Queries = std::vector<Query>;

Query all_of(Query::op op, const Queries& queries) {
  return {op, queries.begin(), queries.end()};
}

// Never matches and never ends.
class Never : public Xapian::PostingSource {
 public:
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return 0; }
  Xapian::doccount get_termfreq_max() const override { return 0; }
  void next(double /*least_weight*/) override {}
  void skip_to(Xapian::docid /*document*/, double /*least_weight*/) override {}
  bool at_end() const override { return false; }
  Xapian::docid get_docid() const override { return std::numeric_limits<Xapian::docid>::max(); }
  Never* clone() const override { return new Never; }
  void init(const Xapian::Database& /*database*/) override {}
  std::string name() const override { return "never"; }
  std::string serialise() const override { return ""; }  // so that a query with it can be told from others
  std::string get_description() const override { return name(); }
};

// A positional operator of Xapian 1.4.22 forgets that it refused a document: when it was only asked to
// check() that document and is then told to skip_to() it, it counts for it. The matcher does both to one
// operator once it replaces the OR above it, as a good page fills up (matcher/selectpostlist.cc).
// OP_AND_MAYBE stays in between and only ever skips, as long as its right side has not ended.
Query guarded(const Query& positional) {
  return {Query::OP_AND_MAYBE, positional, Query((new Never)->release())};
}

using Places = std::vector<WordForms>;  // of a word or phrase

std::vector<Places> alternatives_of(const Node& node) {
  if (const auto* either = std::get_if<Either>(&node.value)) {
    std::vector<Places> alternatives;
    WordForms words;  // single words stand for each other at one place
    for (const Node& inner : either->nodes) {
      for (Places& places : alternatives_of(inner)) {
        if (places.size() == 1) {
          std::ranges::move(places.front(), std::back_inserter(words));
        } else {
          alternatives.push_back(std::move(places));
        }
      }
    }
    if (!words.empty()) alternatives.push_back({words});
    return alternatives;
  }
  const auto& words = std::get<Words>(node.value);
  if (!words.forms.empty()) return {words.forms};
  Places places;
  for (const std::string& word : words.words) places.push_back({word});
  return {places};
}

// One word or phrase for each operand: all words within the distance, and each phrase somewhere, because the
// positional operators take no phrases.
Query near_query_of(const std::vector<const Places*>& operands, const Near& near) {
  std::vector<WordForms> words;
  Queries parts;
  for (const Places* places : operands) {
    words.insert(words.end(), places->begin(), places->end());
    if (places->size() > 1) parts.push_back(phrase_query(*places));
  }
  const size_t window = words.size() + near.distance * (operands.size() - 1);
  parts.push_back(window_query(near.ordered ? Query::OP_PHRASE : Query::OP_NEAR, words, window));
  return all_of(Query::OP_AND, parts);
}

}  // namespace

Query word_query(const WordForms& forms, Query::op op, std::optional<index::FieldId> field) {
  Queries terms;
  for (const std::string& form : forms) {
    terms.emplace_back(field ? index::field_word_term(index::field(*field), form) : index::word_term(form));
  }
  return terms.size() == 1 ? terms.front() : all_of(op, terms);
}

Query window_query(Query::op op, const std::vector<WordForms>& words, size_t window,
                   std::optional<index::FieldId> field) {
  Queries places;
  for (const WordForms& forms : words) places.push_back(word_query(forms, Query::OP_OR, field));
  return guarded({op, places.begin(), places.end(), static_cast<Xapian::termcount>(window)});
}

Query phrase_query(const std::vector<WordForms>& words, std::optional<index::FieldId> field) {
  if (words.size() == 1) return word_query(words.front(), Query::OP_SYNONYM, field);
  return window_query(Query::OP_PHRASE, words, words.size(), field);
}

Query near_query(const Near& near) {
  std::vector<std::vector<Places>> alternatives;
  for (const Node& node : near.nodes) alternatives.push_back(alternatives_of(node));
  std::vector<std::vector<const Places*>> choices = {{}};
  for (const auto& operand : alternatives) {
    std::vector<std::vector<const Places*>> longer;
    for (const auto& choice : choices) {
      for (const Places& places : operand) {
        longer.push_back(choice);
        longer.back().push_back(&places);
      }
    }
    choices = std::move(longer);
  }
  Queries queries;
  for (const auto& choice : choices) queries.push_back(near_query_of(choice, near));
  return all_of(Query::OP_OR, queries);
}

}  // namespace disarm::query
