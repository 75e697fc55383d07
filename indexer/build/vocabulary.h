// The different words of one document, by number. Each word of the text is looked up once, where it is read;
// what is counted, put in order and joined from then on are numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/string_map.h"
#include "common/index/field.h"

namespace disarm::build {

// Counts from 0, in the order in which words are first met.
using WordNumber = uint32_t;

struct PlacedWord {
  WordNumber word = 0;
  uint32_t position = 0;  // in its text, see text::Token
};

class Vocabulary {
 public:
  Vocabulary() = default;
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;

  // The words of a text, in reading order.
  std::vector<PlacedWord> words_of(std::string_view text);

  // The word as one of a kText field.
  WordNumber in_field(index::FieldId id, WordNumber word);

  size_t size() const { return terms_.size(); }
  const std::string& term(WordNumber word) const { return *terms_[word]; }

 private:
  WordNumber number_of(std::string term);

  StringMap<WordNumber> numbers_;
  std::vector<const std::string*> terms_;  // keys of numbers_
};

// The words of a document in the order of their terms, once all are known. Xapian keeps the terms of a
// document in order, and takes them fastest so.
class OrderedWords {
 public:
  // `vocabulary` outlives this.
  explicit OrderedWords(const Vocabulary& vocabulary);

  const std::vector<WordNumber>& all() const { return in_order_; }
  const std::string& term(WordNumber word) const { return vocabulary_.term(word); }

  void sort(std::vector<WordNumber>& words) const;

 private:
  const Vocabulary& vocabulary_;
  std::vector<WordNumber> in_order_;
  std::vector<WordNumber> ranks_;  // of each word, its place in in_order_
};

}  // namespace disarm::build
