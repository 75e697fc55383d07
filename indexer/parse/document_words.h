// The words that a document uses, and how often: what else tells whether a piece of text is one word or two.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

#include "common/base/string_map.h"
#include "indexer/parse/text_line.h"

namespace disarm::parse {

// Letters beyond ASCII end words here: dashes and quotes are told apart by what stands around them.
bool is_word_byte(char c);
size_t word_end(std::string_view text, size_t from);  // of the word that begins at `from`
size_t word_begin(std::string_view text, size_t to);  // of the word that ends at `to`

// Words that are no piece of another one by themselves, however much "up on" looks like it.
bool is_common_word(std::string_view word);

class DocumentWords {
 public:
  // What words have to have in common to be the same, told without looking for any.
  using Shapes = std::bitset<1U << 14U>;
  static size_t shape_of(char first, char last, size_t length);

  DocumentWords() = default;
  explicit DocumentWords(const std::vector<TextLine>& lines);

  // Counts the words of `text`, and its pairs with a hyphen between them ("test-ban").
  void add(std::string_view text);

  // The same words without regard to the case of ASCII letters.
  DocumentWords in_lower_case() const;

  size_t count(std::string_view word) const;

  // The shapes of the words that stand once.
  Shapes shapes_of_single_words() const;

  // How many words there are in all, pairs aside.
  size_t total() const { return total_; }

  // The count of the word that both would be as one.
  size_t count_joined(std::string_view left, std::string_view right) const;

  // Whether a pair would be `word` without its hyphen.
  bool has_pair_joined(std::string_view word) const { return joined_pairs_.contains(word); }

 private:
  void add_word(std::string_view word, size_t count = 1);

  StringMap<size_t> counts_;
  size_t total_ = 0;
  Shapes shapes_;  // of the words of counts_
  StringSet joined_pairs_;
};

}  // namespace disarm::parse
