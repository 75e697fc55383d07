#include "common/undoc/english_word.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "common/base/ascii.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::vector<std::string_view> load_words() {
  std::vector<std::string_view> words;
  for (const TableRow& row : table_rows(data::english_words_tsv())) words.push_back(row[0]);
  std::ranges::sort(words);
  return words;
}

}  // namespace

bool is_english_word(std::string_view word) {
  static const std::vector<std::string_view> words = load_words();
  return std::ranges::binary_search(words, ascii_lower(word), std::less<>());
}

}  // namespace disarm::undoc
