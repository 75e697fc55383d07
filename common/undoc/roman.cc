#include "common/undoc/roman.h"

#include <array>
#include <utility>

namespace disarm::undoc {
namespace {

constexpr int kLargest = 399;

constexpr std::array<std::pair<int, std::string_view>, 9> kNumerals = {
    {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};

}  // namespace

std::string to_roman(int number) {
  std::string result;
  for (const auto& [value, numeral] : kNumerals) {
    for (; number >= value; number -= value) result += numeral;
  }
  return result;
}

int parse_roman(std::string_view numeral) {
  int number = 0;
  std::string_view rest = numeral;
  for (const auto& [value, sign] : kNumerals) {
    for (; rest.starts_with(sign); rest.remove_prefix(sign.size())) number += value;
  }
  const bool is_whole = !numeral.empty() && rest.empty() && number <= kLargest;
  return is_whole && to_roman(number) == numeral ? number : 0;
}

}  // namespace disarm::undoc
