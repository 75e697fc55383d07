#include "searcher/query/small_number.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "common/base/ascii.h"

namespace disarm::query {

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_digit);
}

std::optional<int> read_small_number(std::string_view word) {
  constexpr std::string_view kWords[] = {"one", "two",   "three", "four", "five",
                                         "six", "seven", "eight", "nine", "ten"};
  const auto* found = std::ranges::find(kWords, word);
  if (found != std::end(kWords)) return static_cast<int>(found - std::begin(kWords)) + 1;
  constexpr size_t kMostDigits = 2;
  const bool is_small = is_number(word) && word.size() <= kMostDigits;
  return is_small ? std::optional(std::stoi(std::string(word))) : std::nullopt;
}

std::optional<int> read_ordinal(std::string_view word) {
  if (word.size() < 3 || word.size() > 5) return std::nullopt;
  const std::string_view suffix = word.substr(word.size() - 2);
  const bool is_ordinal = suffix == "th" || suffix == "st" || suffix == "nd" || suffix == "rd";
  const std::string_view number = word.substr(0, word.size() - 2);
  if (!is_ordinal || !std::ranges::all_of(number, is_digit)) return std::nullopt;
  return std::stoi(std::string(number));
}

}  // namespace disarm::query
