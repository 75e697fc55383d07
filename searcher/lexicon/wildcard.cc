#include "searcher/lexicon/wildcard.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "common/text/unicode.h"

namespace disarm::lexicon {
namespace {

bool is_wildcard(char c) {
  return c == '*' || c == '?';
}

// Whether `word` is what `pattern` describes. The usual loop with one place to come back to, so that the time
// is bounded by the product of the lengths.
bool matches(std::string_view pattern, std::string_view word) {
  size_t p = 0;
  size_t w = 0;
  size_t star = std::string_view::npos;  // behind the last '*'
  size_t resume = 0;                     // where its word part is tried to end next
  while (w < word.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      resume = w;
    } else if (p < pattern.size() && pattern[p] == '?') {
      ++p;
      text::next_code_point(word, w);
    } else if (p < pattern.size() && pattern[p] == word[w]) {
      ++p;
      ++w;
    } else if (star != std::string_view::npos) {
      p = star;
      w = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace

bool has_wildcard(std::string_view word) {
  return std::ranges::any_of(word, is_wildcard);
}

size_t written_letters(std::string_view pattern) {
  return text::count_code_points(pattern) - static_cast<size_t>(std::ranges::count_if(pattern, is_wildcard));
}

WildcardWords expand_wildcard(std::string_view pattern, const Vocabulary& vocabulary, size_t limit) {
  const auto* const first = std::ranges::find_if(pattern, is_wildcard);
  const std::string_view prefix = pattern.substr(0, static_cast<size_t>(first - pattern.begin()));
  WildcardWords found;
  const auto add_matches = [&](const std::vector<std::string>& candidates) {
    std::ranges::copy_if(candidates, std::back_inserter(found.words),
                         [&](const std::string& word) { return matches(pattern, word); });
  };
  if (prefix.empty()) {
    add_matches(vocabulary.words());
  } else {
    add_matches(vocabulary.beginning_with(prefix));
  }
  found.total = found.words.size();
  if (found.total > limit) {
    std::ranges::stable_sort(found.words, std::greater{},
                             [&](const std::string& word) { return vocabulary.frequency(word); });
    found.words.resize(limit);
    std::ranges::sort(found.words);
  }
  return found;
}

}  // namespace disarm::lexicon
