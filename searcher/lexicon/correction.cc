#include "searcher/lexicon/correction.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "common/base/ascii.h"
#include "common/base/edit_distance.h"
#include "searcher/lexicon/language_words.h"

namespace disarm::lexicon {
namespace {

constexpr size_t kShortestCorrected = 4;
constexpr size_t kLongestWithOneEdit = 5;

// Which bytes a word has. Every edit changes at most two bits, so that most words are ruled out by counting.
uint64_t signature_of(std::string_view word) {
  uint64_t signature = 0;
  for (const char c : word) signature |= uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
  return signature;
}

struct Near {
  size_t distance = 0;
  bool other_beginning = false;  // slips seldom change the first letter
  size_t frequency = 0;
  const std::string* word = nullptr;

  auto order() const { return std::tuple(distance, other_beginning, -static_cast<int64_t>(frequency)); }
};

std::vector<Near> near_words(const std::string& word, size_t edits, const Vocabulary& vocabulary) {
  std::vector<Near> found;
  const uint64_t signature = signature_of(word);
  for (const std::string& candidate : vocabulary.words()) {
    if (candidate.size() + edits < word.size() || candidate.size() > word.size() + edits) continue;
    if (static_cast<size_t>(std::popcount(signature ^ signature_of(candidate))) > 2 * edits) continue;
    const size_t distance = edit_distance(word, candidate);
    if (distance > edits || std::ranges::any_of(candidate, is_digit)) continue;
    found.push_back(
        {distance, candidate.front() != word.front(), vocabulary.frequency(candidate), &candidate});
  }
  std::ranges::stable_sort(found, {}, &Near::order);
  return found;
}

}  // namespace

std::optional<std::string> correction_of(const std::string& word, const Vocabulary& vocabulary) {
  if (word.size() < kShortestCorrected || std::ranges::any_of(word, is_digit)) return std::nullopt;
  const size_t edits = word.size() <= kLongestWithOneEdit ? 1 : 2;
  const auto near = near_words(word, edits, vocabulary);
  // A word that says nothing is in nearly every text: looking for it would look for everything.
  if (near.empty() || is_stop_word(*near.front().word)) return std::nullopt;
  return *near.front().word;
}

std::vector<std::string> words_near(const std::string& word, size_t edits, size_t limit,
                                    const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (const Near& near : near_words(word, edits, vocabulary)) {
    if (words.size() == limit) break;
    words.push_back(*near.word);
  }
  return words;
}

}  // namespace disarm::lexicon
