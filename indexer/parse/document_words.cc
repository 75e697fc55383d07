#include "indexer/parse/document_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/base/ascii.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {

bool is_word_byte(char c) {
  return is_ascii_letter(c) || is_digit(c);
}

size_t word_end(std::string_view text, size_t from) {
  while (from < text.size() && is_word_byte(text[from])) ++from;
  return from;
}

size_t word_begin(std::string_view text, size_t to) {
  while (to > 0 && is_word_byte(text[to - 1])) --to;
  return to;
}

bool is_common_word(std::string_view word) {
  constexpr std::array<std::string_view, 40> kWords = {
      // in the order of the alphabet
      "a",    "all", "also", "an", "and",  "any", "are",  "as",  "at",    "be", "been", "by",  "can", "for",
      "from", "has", "have", "in", "into", "is",  "it",   "its", "may",   "no", "not",  "of",  "on",  "or",
      "our",  "out", "over", "so", "that", "the", "this", "to",  "under", "up", "we",   "with"};
  static_assert(std::ranges::is_sorted(kWords));
  return std::ranges::binary_search(kWords, word);
}

DocumentWords::DocumentWords(const std::vector<TextLine>& lines) {
  for (const TextLine& line : lines) add(line.text);
}

void DocumentWords::add(std::string_view text) {
  size_t last = std::string_view::npos;  // where the word before begins, if only a hyphen stands after it
  for (size_t at = 0; at < text.size();) {
    const size_t end = word_end(text, at);
    if (end > at) {
      add_word(text.substr(at, end - at));
      ++total_;
      if (last != std::string_view::npos) {
        add_word(text.substr(last, end - last));
        joined_pairs_.insert(std::string(text.substr(last, at - 1 - last)).append(text, at, end - at));
      }
    }
    const bool hyphen = end > at && end < text.size() && text[end] == '-';
    last = hyphen ? at : std::string_view::npos;
    at = end + 1;
  }
}

void DocumentWords::add_word(std::string_view word, size_t count) {
  const auto known = counts_.find(word);
  if (known != counts_.end()) {
    known->second += count;
  } else {
    counts_.emplace(word, count);
    shapes_.set(shape_of(word.front(), word.back(), word.size()));
  }
}

DocumentWords DocumentWords::in_lower_case() const {
  DocumentWords lower;
  lower.total_ = total_;
  for (const auto& [word, count] : counts_) lower.add_word(ascii_lower(word), count);
  for (const std::string& pair : joined_pairs_) lower.joined_pairs_.insert(ascii_lower(pair));
  return lower;
}

DocumentWords::Shapes DocumentWords::shapes_of_single_words() const {
  Shapes shapes;
  for (const auto& [word, count] : counts_) {
    if (count == 1) shapes.set(shape_of(word.front(), word.back(), word.size()));
  }
  return shapes;
}

size_t DocumentWords::shape_of(char first, char last, size_t length) {
  constexpr size_t kLetters = 32;  // letters of one case differ in their low bits
  const auto low_bits = [](char letter) { return static_cast<unsigned char>(letter) % kLetters; };
  return ((length * kLetters + low_bits(first)) * kLetters + low_bits(last)) % Shapes().size();
}

size_t DocumentWords::count(std::string_view word) const {
  const auto found = counts_.find(word);
  return found == counts_.end() ? 0 : found->second;
}

// Of all neighbours in a text hardly any would make a word together: most are told apart by their shape.
size_t DocumentWords::count_joined(std::string_view left, std::string_view right) const {
  if (!shapes_.test(shape_of(left.front(), right.back(), left.size() + right.size()))) return 0;
  return count(std::string(left).append(right));
}

}  // namespace disarm::parse
