// Numbers as people write them in questions: "3", "three".
#pragma once

#include <optional>
#include <string_view>

namespace disarm::query {

// Whether the word is digits and nothing else.
bool is_number(std::string_view word);

// Of a folded word: up to two digits, or a word from one to ten.
std::optional<int> read_small_number(std::string_view word);

// The number of an ordinal in figures: "79th", "81st".
std::optional<int> read_ordinal(std::string_view word);

}  // namespace disarm::query
