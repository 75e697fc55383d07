// What words of data/vocabulary.tsv mean around numbers: "resolutions", "décision", "период", "and".
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace disarm::undoc {

enum class WordRole {
  kSession,
  kSpecial,    // session
  kEmergency,  // special session
  kAgendaItem,
  kAgenda,  // tells an agenda item from a point or paragraph
  kResolution,
  kDecision,
  kDocument,  // and whatever else has numbers that are not resolutions'
  kAnd,
  kTo,
  kOf,                 // before a date
  kSymbolPart,         // "(Vol. I)" belongs to a symbol, "(para. 4)" does not
  kSuffix,             // "Add", "Corr"
  kCouncilResolution,  // "UNSCR"
  kPossessive,
};

using WordRoles = std::bitset<static_cast<size_t>(WordRole::kPossessive) + 1>;

inline bool is(WordRole role, const WordRoles& roles) {
  return roles[static_cast<size_t>(role)];
}

// Precondition: `plain_word` is a plain_form().
WordRoles roles_of(std::string_view plain_word);

// For one role alone; the same precondition.
bool has_role(std::string_view plain_word, WordRole role);

}  // namespace disarm::undoc
