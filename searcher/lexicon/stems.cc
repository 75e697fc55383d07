#include "searcher/lexicon/stems.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <xapian.h>

#include "common/base/ascii.h"
#include "common/text/unicode.h"
#include "common/undoc/table.h"
#include "searcher/lexicon/embedded_data.h"

namespace disarm::lexicon {
namespace {

constexpr size_t kShortestStemmed = 3;  // code points

// A row of the table of languages: the stemmer and the letters that only it is asked about.
struct StemmerRow {
  std::string_view language;
  std::string_view stemmer;  // Xapian's name
  char32_t first_letter;     // of the script; 0 for Latin
  char32_t last_letter;
};

constexpr std::array<StemmerRow, 5> kStemmers = {{
    {"en", "en", 0, 0},
    {"fr", "fr", 0, 0},
    {"es", "es", 0, 0},
    {"ru", "ru", 0x400, 0x4FF},
    {"ar", "ar", 0x600, 0x6FF},
}};

const StemmerRow* stemmer_row(const std::string& word, std::string_view language) {
  size_t offset = 0;
  const char32_t letter = text::next_code_point(word, offset);
  const auto* by_script = std::ranges::find_if(kStemmers, [&](const StemmerRow& row) {
    return letter >= row.first_letter && letter <= row.last_letter;
  });
  if (by_script != kStemmers.end()) return by_script;
  constexpr char32_t kBehindLatin = 0x250;
  if (letter >= kBehindLatin) return nullptr;
  const auto* by_language = std::ranges::find(kStemmers, language, &StemmerRow::language);
  return by_language == kStemmers.end() ? kStemmers.data() : by_language;
}

using Exceptions = std::map<std::pair<std::string_view, std::string_view>, std::string_view>;

Exceptions load_exceptions() {
  Exceptions exceptions;
  for (const undoc::TableRow& row : undoc::table_rows(data::stem_exceptions_tsv())) {
    exceptions.emplace(std::pair(row[0], row[1]), row[2]);
  }
  return exceptions;
}

const Xapian::Stem& stemmer(const StemmerRow& row) {
  static const auto stemmers = [] {
    std::array<Xapian::Stem, kStemmers.size()> made;
    for (size_t i = 0; i < made.size(); ++i) made[i] = Xapian::Stem(std::string(kStemmers[i].stemmer));
    return made;
  }();
  return stemmers[static_cast<size_t>(&row - kStemmers.data())];
}

// "ratification" as "ratify", which Snowball keeps apart.
std::string with_verb_ending(const std::string& word) {
  constexpr std::string_view kEnding = "ification";
  const size_t length = word.ends_with('s') ? word.size() - 1 : word.size();
  if (length <= kEnding.size() || !std::string_view(word).substr(0, length).ends_with(kEnding)) return word;
  return word.substr(0, length - std::string_view("cation").size()) + "es";
}

}  // namespace

std::string stem_of(const std::string& word, std::string_view language) {
  if (word.empty() || text::count_code_points(word) < kShortestStemmed ||
      std::ranges::any_of(word, is_digit)) {
    return word;
  }
  const StemmerRow* row = stemmer_row(word, language);
  if (row == nullptr) return word;
  static const Exceptions exceptions = load_exceptions();
  const auto exception = exceptions.find({row->language, word});
  if (exception != exceptions.end()) return '=' + std::string(exception->second);
  return stemmer(*row)(row->language == "en" ? with_verb_ending(word) : word);
}

}  // namespace disarm::lexicon
