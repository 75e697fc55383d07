#include "searcher/lexicon/language_words.h"

#include <functional>
#include <set>

#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"

namespace disarm::lexicon {
namespace {

using WordSet = std::set<std::string, std::less<>>;

WordSet load(std::string_view table) {
  WordSet set;
  for (const undoc::TableRow& row : undoc::table_rows(table)) {
    std::string_view words = row[1];
    while (!words.empty()) {
      const size_t end = std::min(words.find(' '), words.size());
      set.emplace(words.substr(0, end));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  return set;
}

}  // namespace

bool is_stop_word(std::string_view word) {
  static const WordSet words = load(data::stop_words_tsv());
  return words.contains(word);
}

bool is_prefix_word(std::string_view word) {
  static const WordSet words = load(data::prefixes_tsv());
  return words.contains(word);
}

}  // namespace disarm::lexicon
