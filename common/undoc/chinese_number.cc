#include "common/undoc/chinese_number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace disarm::undoc {
namespace {

constexpr int kTen = 10;
constexpr size_t kBytes = 3;  // of each numeral in UTF-8

using Numeral = std::pair<std::string_view, int>;
constexpr std::array<Numeral, 13> kNumerals = {{{"〇", 0},
                                                {"○", 0},
                                                {"零", 0},
                                                {"一", 1},
                                                {"二", 2},
                                                {"三", 3},
                                                {"四", 4},
                                                {"五", 5},
                                                {"六", 6},
                                                {"七", 7},
                                                {"八", 8},
                                                {"九", 9},
                                                {"十", kTen}}};

// The value of the numeral at `position`; -1 when there is none.
int numeral_at(std::string_view text, size_t position) {
  if (!is_non_ascii(byte_at(text, position))) return -1;
  const auto* found = std::ranges::find(kNumerals, text.substr(position, kBytes), &Numeral::first);
  return found == kNumerals.end() ? -1 : found->second;
}

}  // namespace

std::optional<DigitRun> read_chinese_number(std::string_view text, size_t position) {
  constexpr size_t kMostNumerals = 4;
  int value = 0;
  bool after_ten = false;
  size_t count = 0;
  for (int numeral = numeral_at(text, position); numeral >= 0; numeral = numeral_at(text, position)) {
    if (++count > kMostNumerals) return std::nullopt;
    if (numeral == kTen) {
      value = (value == 0 ? 1 : value) * kTen;
    } else {
      value = after_ten ? value + numeral : value * kTen + numeral;
    }
    after_ten = numeral == kTen;
    position += kBytes;
  }
  return count > 0 ? std::optional(DigitRun{value, position}) : std::nullopt;
}

}  // namespace disarm::undoc
