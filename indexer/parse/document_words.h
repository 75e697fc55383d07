// The words that a document uses, and how often: what else tells whether a piece of text is one word or two.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/base/string_map.h"

namespace disarm::parse {

// Letters beyond ASCII end words here: dashes and quotes are told apart by what stands around them.
bool is_word_byte(char c);
size_t word_end(std::string_view text, size_t from);  // of the word that begins at `from`
size_t word_begin(std::string_view text, size_t to);  // of the word that ends at `to`

// Words that are no piece of another one by themselves, however much "up on" looks like it.
bool is_common_word(std::string_view word);

class DocumentWords {
 public:
  // Counts the words of `text`, and its pairs with a hyphen between them ("test-ban").
  void add(std::string_view text);

  size_t count(std::string_view word) const;

  // Whether a pair would be `word` without its hyphen.
  bool has_pair_joined(std::string_view word) const { return joined_pairs_.contains(word); }

 private:
  void add_word(std::string_view word);

  StringMap<size_t> counts_;
  StringSet joined_pairs_;
};

}  // namespace disarm::parse
