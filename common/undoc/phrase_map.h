// Values by phrases of one or more words in plain form; the longest phrase wins.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/undoc/plain_form.h"

namespace disarm::undoc {

template <typename Value>
class PhraseMap {
 public:
  using Words = std::span<const std::string>;

  struct Match {
    Value value;
    size_t length = 0;  // in words
  };

  // The first value of a phrase counts.
  void add(std::string_view phrase, Value value) {
    std::vector<std::string> words = plain_words(phrase);
    if (words.empty()) return;
    longest_ = std::max(longest_, words.size());
    values_.emplace(std::move(words), std::move(value));
  }

  // Whether a phrase begins with `word`: most words of a text begin none.
  bool has_first(const std::string& word) const {
    const auto found = values_.lower_bound(Words(&word, 1));
    return found != values_.end() && found->first.front() == word;
  }

  // The longest phrase that `words` starts with.
  std::optional<Match> find_at_start(Words words) const {
    // The last phrase in order that does not come behind `words` is the one, or no phrase that has more words
    // in common with them is.
    while (!words.empty()) {
      const auto next = values_.upper_bound(words);
      if (next == values_.begin()) return std::nullopt;
      const auto& [phrase, value] = *std::prev(next);
      const auto differing = std::ranges::mismatch(phrase, words).in1;
      if (differing == phrase.end()) return Match{value, phrase.size()};
      words = words.first(static_cast<size_t>(differing - phrase.begin()));
    }
    return std::nullopt;
  }

  // The longest phrase that `words` ends with.
  std::optional<Match> find_at_end(Words words) const {
    for (size_t length = std::min(longest_, words.size()); length > 0; --length) {
      const auto found = values_.find(words.last(length));
      if (found != values_.end()) return Match{found->second, length};
    }
    return std::nullopt;
  }

  size_t longest() const { return longest_; }  // in words

 private:
  // Orders phrases by their words, and finds them by words that are no vector of their own.
  struct WordByWord {
    using is_transparent = void;
    bool operator()(Words a, Words b) const { return std::ranges::lexicographical_compare(a, b); }
  };

  std::map<std::vector<std::string>, Value, WordByWord> values_;
  size_t longest_ = 0;
};

}  // namespace disarm::undoc
