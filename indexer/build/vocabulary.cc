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

WordNumber Vocabulary::number_of(std::string term) {
  const auto [known, is_new] = numbers_.emplace(std::move(term), static_cast<WordNumber>(terms_.size()));
  if (is_new) terms_.push_back(&known->first);
  return known->second;
}

OrderedWords::OrderedWords(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), in_order_(vocabulary.size()), ranks_(vocabulary.size()) {
  std::iota(in_order_.begin(), in_order_.end(), 0U);
  std::ranges::sort(in_order_, {}, [&](WordNumber word) -> const std::string& { return term(word); });
  for (WordNumber rank = 0; rank < in_order_.size(); ++rank) ranks_[in_order_[rank]] = rank;
}

void OrderedWords::sort(std::vector<WordNumber>& words) const {
  std::ranges::sort(words, {}, [&](WordNumber word) { return ranks_[word]; });
}

}  // namespace disarm::build
