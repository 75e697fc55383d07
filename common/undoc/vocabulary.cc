#include "common/undoc/vocabulary.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

constexpr std::array<std::string_view, 15> kRoleNames = {
    "session", "special", "emergency", "agenda-item", "agenda", "resolution",         "decision",  "document",
    "and",     "to",      "of",        "symbol-part", "suffix", "council-resolution", "possessive"};

// Letters of the Arabic particles that touch the next word: "and", "for the". Others make another word:
// "stability" ends like "resolution".
constexpr std::array<std::string_view, 6> kArabicParticleLetters = {"و", "ف", "ب", "ك", "ل", "ا"};

bool is_arabic(std::string_view text) {
  return text.starts_with('\xD8') || text.starts_with('\xD9');  // U+0600 to U+067F
}

// Whether a word may go on behind `beginning`.
bool may_touch(std::string_view beginning) {
  while (is_arabic(beginning)) {
    const auto* letter = std::ranges::find_if(
        kArabicParticleLetters, [&](std::string_view particle) { return beginning.starts_with(particle); });
    if (letter == kArabicParticleLetters.end()) return false;
    beginning.remove_prefix(letter->size());
  }
  return true;
}

bool ends_like(std::string_view word, std::string_view ending) {
  return word.ends_with(ending) && may_touch(word.substr(0, word.size() - ending.size()));
}

// The words of one role by the kind of their pattern.
struct RoleWords {
  std::set<std::string, std::less<>> whole;
  std::vector<std::string> beginnings;  // "сесси*"
  std::vector<std::string> endings;     // "*决议"

  void add(std::string_view pattern) {
    if (pattern.ends_with('*')) {
      beginnings.push_back(plain_form(pattern.substr(0, pattern.size() - 1)));
    } else if (pattern.starts_with('*')) {
      endings.push_back(plain_form(pattern.substr(1)));
    } else {
      whole.insert(plain_form(pattern));
    }
  }

  bool contains(std::string_view word) const {
    return whole.contains(word) ||
           std::ranges::any_of(beginnings, [&](const auto& start) { return word.starts_with(start); }) ||
           std::ranges::any_of(endings, [&](const auto& end) { return ends_like(word, end); });
  }
};

using Vocabulary = std::array<RoleWords, kRoleNames.size()>;

Vocabulary load() {
  Vocabulary vocabulary;
  for (const TableRow& row : table_rows(data::vocabulary_tsv())) {
    const auto* role = std::ranges::find(kRoleNames, row[0]);
    vocabulary[static_cast<size_t>(role - kRoleNames.begin())].add(row[2]);
  }
  return vocabulary;
}

}  // namespace

bool has_role(std::string_view plain_word, WordRole role) {
  static const Vocabulary vocabulary = load();
  return vocabulary[static_cast<size_t>(role)].contains(plain_word);
}

}  // namespace disarm::undoc
