#include "indexer/build/vocabulary.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "common/index/terms.h"
#include "common/text/tokens.h"

namespace disarm::build {

std::vector<PlacedWord> Vocabulary::words_of(std::string_view text) {
  constexpr size_t kBytesPerWord = 5;  // on average, with the space behind it
  std::vector<PlacedWord> words;
  words.reserve(text.size() / kBytesPerWord);
  text::for_each_token(text, [&](const text::PassingToken& token) {
    const auto known = numbers_.find(token.term);
    const WordNumber word =
        known != numbers_.end() ? known->second : number_of(index::word_term(std::string(token.term)));
    words.push_back({word, token.position});
  });
  return words;
}

WordNumber Vocabulary::in_field(index::FieldId id, WordNumber word) {
  return number_of(index::field_word_term(index::field(id), term(word)));
}

std::vector<WordNumber> Vocabulary::in_order() const {
  std::vector<WordNumber> words(terms_.size());
  std::iota(words.begin(), words.end(), 0U);
  std::ranges::sort(words, {}, [&](WordNumber word) -> const std::string& { return term(word); });
  return words;
}

WordNumber Vocabulary::number_of(std::string term) {
  const auto [known, is_new] = numbers_.emplace(std::move(term), static_cast<WordNumber>(terms_.size()));
  if (is_new) terms_.push_back(&known->first);
  return known->second;
}

}  // namespace disarm::build
