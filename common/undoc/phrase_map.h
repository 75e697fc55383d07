// Values by phrases of one or more words in plain form; the longest phrase wins.
#pragma once

#include <algorithm>
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
  struct Match {
    Value value;
    size_t length = 0;  // in words
  };

  // The first value of a phrase counts.
  void add(std::string_view phrase, Value value) {
    std::vector<std::string> words = plain_words(phrase);
    longest_ = std::max(longest_, words.size());
    values_.emplace(std::move(words), std::move(value));
  }

  // The longest phrase that `words` starts with.
  std::optional<Match> find_at_start(std::span<const std::string> words) const {
    for (size_t length = std::min(longest_, words.size()); length > 0; --length) {
      if (auto match = find(words.first(length))) return match;
    }
    return std::nullopt;
  }

  // The longest phrase that `words` ends with.
  std::optional<Match> find_at_end(std::span<const std::string> words) const {
    for (size_t length = std::min(longest_, words.size()); length > 0; --length) {
      if (auto match = find(words.last(length))) return match;
    }
    return std::nullopt;
  }

  size_t longest() const { return longest_; }  // in words

 private:
  std::optional<Match> find(std::span<const std::string> words) const {
    const auto found = values_.find(std::vector<std::string>(words.begin(), words.end()));
    if (found == values_.end()) return std::nullopt;
    return Match{found->second, words.size()};
  }

  std::map<std::vector<std::string>, Value> values_;
  size_t longest_ = 0;
};

}  // namespace disarm::undoc
