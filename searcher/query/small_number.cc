#include "searcher/query/small_number.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "common/base/ascii.h"

namespace disarm::query {

std::optional<int> read_small_number(std::string_view word) {
  constexpr std::string_view kWords[] = {"one", "two",   "three", "four", "five",
                                         "six", "seven", "eight", "nine", "ten"};
  const auto* found = std::ranges::find(kWords, word);
  if (found != std::end(kWords)) return static_cast<int>(found - std::begin(kWords)) + 1;
  constexpr size_t kMostDigits = 2;
  const bool is_number = !word.empty() && word.size() <= kMostDigits && std::ranges::all_of(word, is_digit);
  return is_number ? std::optional(std::stoi(std::string(word))) : std::nullopt;
}

}  // namespace disarm::query
