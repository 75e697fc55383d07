#include "searcher/query/positional.h"

#include <algorithm>
#include <iterator>
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

}  // namespace

Query Positional::window(const std::vector<WordForms>& words, index::WordOrder order, size_t size,
                         std::optional<index::FieldId> field) const {
  return windows_ ? windows_(terms_of(words, field), order, size) : Query::MatchNothing;
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
