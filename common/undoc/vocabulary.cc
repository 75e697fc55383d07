#include "common/undoc/vocabulary.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/base/string_map.h"
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

struct Pattern {
  std::string letters;
  WordRoles roles;
};

class Vocabulary {
 public:
  Vocabulary() {
    for (const TableRow& row : table_rows(data::vocabulary_tsv())) {
      const auto* role = std::ranges::find(kRoleNames, row[0]);
      add(row[2], WordRoles(1U << static_cast<size_t>(role - kRoleNames.begin())));
    }
  }

  WordRoles roles_of(std::string_view word) const {
    WordRoles roles;
    if (const auto found = whole_.find(word); found != whole_.end()) roles = found->second;
    for (const Pattern& start : beginnings_) {
      const bool may = word.starts_with(start.letters.front());  // as hardly any word does
      if (may && word.starts_with(start.letters)) roles |= start.roles;
    }
    for (const Pattern& end : endings_) {
      const bool may = word.ends_with(end.letters.back());
      if (may && ends_like(word, end.letters)) roles |= end.roles;
    }
    return roles;
  }

 private:
  void add(std::string_view pattern, WordRoles roles) {
    if (pattern.ends_with('*')) {
      beginnings_.push_back({plain_form(pattern.substr(0, pattern.size() - 1)), roles});
    } else if (pattern.starts_with('*')) {
      endings_.push_back({plain_form(pattern.substr(1)), roles});
    } else {
      whole_[plain_form(pattern)] |= roles;
    }
  }

  StringMap<WordRoles> whole_;
  std::vector<Pattern> beginnings_;  // "сесси*"
  std::vector<Pattern> endings_;     // "*决议"
};

}  // namespace

WordRoles roles_of(std::string_view plain_word) {
  static const Vocabulary vocabulary;
  return vocabulary.roles_of(plain_word);
}

bool has_role(std::string_view plain_word, WordRole role) {
  return is(role, roles_of(plain_word));
}

}  // namespace disarm::undoc
