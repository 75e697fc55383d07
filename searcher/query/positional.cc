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

// The terms of each word, of the field's text where there is a field.
std::vector<index::WordTerms> terms_of(const std::vector<WordForms>& words,
                                       std::optional<index::FieldId> field) {
  std::vector<index::WordTerms> terms;
  for (const WordForms& forms : words) {
    index::WordTerms& of_word = terms.emplace_back();
    for (const std::string& form : forms) {
      of_word.push_back(field ? index::field_word_term(index::field(*field), form) : index::word_term(form));
    }
  }
  return terms;
}

// OP_PHRASE and OP_NEAR take terms and ORs of terms, nothing else.
Query window_of_document(const std::vector<index::WordTerms>& words, index::WordOrder order, size_t size) {
  Queries places;
  for (const index::WordTerms& terms : words) places.emplace_back(Query::OP_OR, terms.begin(), terms.end());
  const Query::op op = order == index::WordOrder::kAsGiven ? Query::OP_PHRASE : Query::OP_NEAR;
  return guarded({op, places.begin(), places.end(), static_cast<Xapian::termcount>(size)});
}

}  // namespace

Query Positional::window(const std::vector<WordForms>& words, index::WordOrder order, size_t size,
                         std::optional<index::FieldId> field) const {
  const auto terms = terms_of(words, field);
  return paragraphs_ ? paragraphs_->window(terms, order, size) : window_of_document(terms, order, size);
}

Query Positional::phrase(const std::vector<WordForms>& words, std::optional<index::FieldId> field) const {
  if (words.size() > 1) return window(words, index::WordOrder::kAsGiven, words.size(), field);
  const auto terms = terms_of(words, field);
  return {Query::OP_SYNONYM, terms.front().begin(), terms.front().end()};
}

// One word or phrase for each operand: all words within the distance, and each phrase somewhere, because a
// window takes no phrases.
Query Positional::near_of(const std::vector<const Places*>& operands, const Near& near) const {
  Places words;
  Queries parts;
  for (const Places* places : operands) {
    words.insert(words.end(), places->begin(), places->end());
    if (places->size() > 1) parts.push_back(phrase(*places));
  }
  const size_t size = words.size() + near.distance * (operands.size() - 1);
  parts.push_back(window(words, near.ordered ? index::WordOrder::kAsGiven : index::WordOrder::kAny, size));
  return all_of(Query::OP_AND, parts);
}

Query Positional::near(const Near& near) const {
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
  for (const auto& choice : choices) queries.push_back(near_of(choice, near));
  return all_of(Query::OP_OR, queries);
}

}  // namespace disarm::query
