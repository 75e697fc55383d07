// What may be written at a word: =word, +word, -word, word~, word~2, word^3, NEAR/5, ADJ/2.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/query/query_error.h"

namespace disarm::query {

enum class Demand { kNone, kMust, kMustNot };

struct WordModifiers {
  Demand demand = Demand::kNone;  // + or - directly before it
  bool exact = false;             // = before it: no expansion
  size_t typos = 0;               // ~ behind it: this many slips are forgiven
  double boost = 1;               // ^3 behind it
  size_t before = 0;              // bytes of `chunk` before the word itself
  size_t length = 0;              // bytes of the word itself; 0 when only signs are left
};

inline constexpr size_t kMostTypos = 2;
inline constexpr double kHighestBoost = 100;

// The modifiers of `chunk`, which stands at `column`. Errors: typos of numbers and symbols, and numbers out
// of range.
QueryResult<WordModifiers> read_modifiers(std::string_view chunk, size_t column);

// "NEAR/5" and "ADJ/2", NEAR alone is NEAR/10.
struct ProximityOperator {
  bool ordered = false;
  size_t distance = 10;  // words between the operands, at most
};

inline constexpr size_t kLongestDistance = 100;  // texts of paragraphs lie this far apart

// Whether `chunk` looks like an operator with a distance, ours or another search engine's: "NEAR/5",
// "near/5", "W/5".
bool has_form_of_proximity(std::string_view chunk);

// nullopt when `chunk` is none. Errors: a distance out of range, and the operators of others.
QueryResult<std::optional<ProximityOperator>> read_proximity(std::string_view chunk, size_t column);

}  // namespace disarm::query
