#include "searcher/lexicon/compounds.h"

#include <algorithm>

#include "searcher/lexicon/language_words.h"

namespace disarm::lexicon {
namespace {

constexpr size_t kShortestHalf = 4;  // letters of a half that is no prefix
constexpr size_t kShortestPrefix = 2;

bool is_continuation_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

std::optional<std::pair<std::string, std::string>> split_compound(const std::string& word,
                                                                  const Vocabulary& vocabulary) {
  const bool is_known = vocabulary.contains(word);
  std::optional<std::pair<std::string, std::string>> best;
  size_t best_frequency = 0;
  for (size_t length = kShortestPrefix; length + kShortestHalf <= word.size(); ++length) {
    if (is_continuation_byte(word[length])) continue;
    std::string first = word.substr(0, length);
    const bool is_prefix = is_prefix_word(first);
    if (!is_prefix && (is_known || length < kShortestHalf)) continue;
    std::string second = word.substr(length);
    // Both halves must be words, and the split with the more frequent ones is meant.
    const size_t frequency = std::min(vocabulary.frequency(first), vocabulary.frequency(second));
    if (frequency <= best_frequency) continue;
    best_frequency = frequency;
    best = {std::move(first), std::move(second)};
  }
  return best;
}

}  // namespace disarm::lexicon
