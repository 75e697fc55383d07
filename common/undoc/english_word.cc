#include "common/undoc/english_word.h"

#include <string>

#include "common/base/ascii.h"
#include "common/base/string_map.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

StringSet load_words() {
  StringSet words;
  for (const TableRow& row : table_rows(data::english_words_tsv())) words.emplace(row[0]);
  return words;
}

}  // namespace

bool is_english_word(std::string_view word) {
  static const StringSet words = load_words();
  return words.contains(ascii_lower(word));
}

}  // namespace disarm::undoc
