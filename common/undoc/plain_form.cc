#include "common/undoc/plain_form.h"

#include <algorithm>
#include <array>

#include "common/base/ascii.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"

namespace disarm::undoc {
namespace {

struct LetterVariant {
  char32_t variant;
  char32_t plain;
};

// Folded letters of the official languages and what they are without their marks.
constexpr std::array<LetterVariant, 26> kVariants = {{
    {U'à', U'a'}, {U'á', U'a'}, {U'â', U'a'}, {U'ç', U'c'}, {U'è', U'e'},  {U'é', U'e'}, {U'ê', U'e'},
    {U'ë', U'e'}, {U'í', U'i'}, {U'î', U'i'}, {U'ï', U'i'}, {U'ñ', U'n'},  {U'ó', U'o'}, {U'ô', U'o'},
    {U'ù', U'u'}, {U'ú', U'u'}, {U'û', U'u'}, {U'ü', U'u'}, {U'ё', U'е'},  {U'آ', U'ا'}, {U'أ', U'ا'},
    {U'إ', U'ا'}, {U'ٱ', U'ا'}, {U'ى', U'ي'}, {U'ة', U'ه'}, {U'’', U'\''},
}};

bool is_mark(char32_t c) {
  const bool is_combining = c >= 0x0300 && c <= 0x036F;
  const bool is_arabic_vowel = (c >= 0x064B && c <= 0x065F) || c == 0x0670;
  const bool is_tatweel = c == 0x0640;
  return is_combining || is_arabic_vowel || is_tatweel;
}

char32_t without_marks(char32_t c) {
  const auto* found = std::ranges::find(kVariants, c, &LetterVariant::variant);
  return found == kVariants.end() ? c : found->plain;
}

bool is_word_character(char32_t c) {
  return (c >= U'0' && c <= U'9') || text::is_alphabetic(c);
}

}  // namespace

std::string plain_form(std::string_view text) {
  if (text::skip_ascii(text, 0) == text.size()) return ascii_lower(text);
  const std::string folded = text::fold(text);
  std::string plain;
  plain.reserve(folded.size());
  size_t copied = 0;  // what stands before it is in `plain`
  for (size_t i = text::skip_ascii(folded, 0); i < folded.size(); i = text::skip_ascii(folded, i)) {
    plain.append(folded, copied, i - copied);
    const char32_t c = text::next_code_point(folded, i);
    if (!is_mark(c)) text::append_code_point(plain, without_marks(c));
    copied = i;
  }
  return plain.append(folded, copied);
}

std::vector<std::string_view> words_of_plain(std::string_view plain) {
  constexpr size_t kBytesPerWord = 6;  // on average, with the space behind it
  std::vector<std::string_view> words;
  words.reserve(plain.size() / kBytesPerWord);
  for (size_t i = 0; i < plain.size();) {
    const size_t begin = i;
    size_t end = i;
    for (bool in_word = true; in_word && i < plain.size();) {
      in_word = is_ascii_byte(plain[i]) ? is_ascii_word(plain[i++])
                                        : is_word_character(text::next_code_point(plain, i));
      if (in_word) end = i;
    }
    if (end > begin) words.push_back(plain.substr(begin, end - begin));
  }
  return words;
}

std::vector<std::string> plain_words(std::string_view text) {
  const std::string plain = plain_form(text);
  const std::vector<std::string_view> words = words_of_plain(plain);
  return {words.begin(), words.end()};
}

}  // namespace disarm::undoc
