#include "searcher/lexicon/word_forms.h"

#include <algorithm>
#include <set>

#include "common/text/unicode.h"
#include "common/undoc/plain_form.h"
#include "searcher/lexicon/spelling.h"
#include "searcher/lexicon/stems.h"

namespace disarm::lexicon {
namespace {

constexpr size_t kShortestPrefix = 3;  // bytes

size_t common_length(std::string_view a, std::string_view b) {
  return static_cast<size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

// What all words of a stem begin with: the stem itself, but for its last letter, which inflection may change
// ("city", "cities": "citi"). The beginning of a word that the stemmer rewrites altogether is the word's own.
std::string shared_beginning(const std::string& word, std::string_view stem) {
  if (stem.starts_with('=')) stem.remove_prefix(1);
  size_t length = common_length(word, stem);
  if (length == stem.size() && length > kShortestPrefix) --length;
  while (length > 0 && length < word.size() && (word[length] & 0xC0) == 0x80) --length;
  return word.substr(0, length);
}

void add_stem_group(const std::string& word, const Vocabulary& vocabulary, std::string_view language,
                    std::set<std::string>& forms) {
  if (vocabulary.contains(word)) forms.insert(word);
  const std::string stem = stem_of(word, language);
  const std::string beginning = shared_beginning(word, stem);
  if (beginning.size() < kShortestPrefix) return;
  for (const std::string& candidate : vocabulary.beginning_with(beginning)) {
    if (stem_of(candidate, language) == stem) forms.insert(candidate);
  }
}

}  // namespace

std::vector<std::string> forms_of(const std::string& word, const Vocabulary& vocabulary,
                                  std::string_view language) {
  std::set<std::string> forms;
  add_stem_group(word, vocabulary, language, forms);
  for (const std::string& spelling : other_spellings(word)) {
    if (vocabulary.contains(spelling)) add_stem_group(spelling, vocabulary, language, forms);
  }
  const std::string plain = undoc::plain_form(word);
  if (plain != word && vocabulary.contains(plain)) forms.insert(plain);
  for (const std::string& accented : vocabulary.accented(plain)) forms.insert(accented);

  std::vector<std::string> ordered;
  if (forms.erase(word) > 0) ordered.push_back(word);
  ordered.insert(ordered.end(), forms.begin(), forms.end());
  return ordered;
}

}  // namespace disarm::lexicon
