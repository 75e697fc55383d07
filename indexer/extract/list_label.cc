#include "indexer/extract/list_label.h"

#include <array>
#include <cctype>
#include <utility>

#include "common/text/unicode.h"

namespace disarm::extract {
namespace {

std::string roman(int number) {
  constexpr std::array<std::pair<int, const char*>, 13> kDigits = {{{1000, "m"},
                                                                    {900, "cm"},
                                                                    {500, "d"},
                                                                    {400, "cd"},
                                                                    {100, "c"},
                                                                    {90, "xc"},
                                                                    {50, "l"},
                                                                    {40, "xl"},
                                                                    {10, "x"},
                                                                    {9, "ix"},
                                                                    {5, "v"},
                                                                    {4, "iv"},
                                                                    {1, "i"}}};
  std::string text;
  for (const auto& [value, digit] : kDigits) {
    for (; number >= value; number -= value) text += digit;
  }
  return text;
}

std::string letters(int number) {
  constexpr int kAlphabet = 26;
  const char letter = static_cast<char>('a' + (number - 1) % kAlphabet);
  return std::string(static_cast<size_t>((number - 1) / kAlphabet) + 1, letter);
}

std::string upper(std::string text) {
  for (char& letter : text) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
  return text;
}

}  // namespace

std::string format_number(int number, NumberForm form) {
  if (form == NumberForm::kNone) return {};
  constexpr int kRomanEnd = 4000;
  if (number < 1 || number >= kRomanEnd) return std::to_string(number);
  switch (form) {
    case NumberForm::kLowerLetter:
      return letters(number);
    case NumberForm::kUpperLetter:
      return upper(letters(number));
    case NumberForm::kLowerRoman:
      return roman(number);
    case NumberForm::kUpperRoman:
      return upper(roman(number));
    default:
      return std::to_string(number);
  }
}

std::string printable_bullet(const std::string& bullet) {
  constexpr char32_t kPrivateBegin = 0xE000;
  constexpr char32_t kPrivateEnd = 0xF900;
  std::string printable;
  for (size_t at = 0; at < bullet.size();) {
    const char32_t letter = text::next_code_point(bullet, at);
    constexpr char32_t kBullet = 0x2022;
    text::append_code_point(printable, letter >= kPrivateBegin && letter < kPrivateEnd ? kBullet : letter);
  }
  return printable;
}

}  // namespace disarm::extract
