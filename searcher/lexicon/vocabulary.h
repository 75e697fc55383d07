// The words that an index has: what the lexicon may lead to. An interface, so that the lexicon knows no
// index.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::lexicon {

class Vocabulary {
 public:
  virtual ~Vocabulary() = default;

  // In how many documents the folded word stands; 0 when it is no word of the index.
  virtual size_t frequency(const std::string& word) const = 0;
  bool contains(const std::string& word) const { return frequency(word) > 0; }

  // The words that begin with `prefix`, in order.
  virtual std::vector<std::string> beginning_with(std::string_view prefix) const = 0;

  // The words that are `plain` without their accents.
  virtual std::vector<std::string> accented(std::string_view plain) const = 0;

  // All words, in order. Slow for the first call, which reads them all.
  virtual const std::vector<std::string>& words() const = 0;
};

}  // namespace disarm::lexicon
