#include "indexer/parse/meeting.h"

#include <algorithm>
#include <array>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// The length of the word among `words` that `text` starts with, case aside; 0 when it starts with none.
template <size_t n>
size_t length_of_any(std::string_view text, const std::array<std::string_view, n>& words) {
  const auto* found =
      std::ranges::find_if(words, [&](std::string_view word) { return starts_with_folded(text, word); });
  return found == words.end() ? 0 : found->size();
}

// The length of "44th plenary meeting" at the start of `text`; 0 when it is no meeting.
size_t meeting_length(std::string_view text) {
  constexpr std::array<std::string_view, 4> kOrdinals = {"st ", "nd ", "rd ", "th "};
  constexpr std::array<std::string_view, 4> kBetween = {"(resumed) ", "plenary ", "formal ", "(closed) "};
  constexpr std::array<std::string_view, 1> kMeeting = {"meeting"};
  constexpr size_t kMostDigits = 5;
  size_t at = leading_digits(text);
  if (at == 0 || at > kMostDigits) return 0;
  const size_t ordinal = length_of_any(text.substr(at), kOrdinals);
  if (ordinal == 0) return 0;
  at += ordinal;
  while (const size_t between = length_of_any(text.substr(at), kBetween)) at += between;
  const size_t word = length_of_any(text.substr(at), kMeeting);
  const bool ends = word > 0 && (at + word == text.size() || !is_ascii_letter(text[at + word]));
  return ends ? at + word : 0;
}

}  // namespace

std::string meeting_in(std::string_view text) {
  for (size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    if (const size_t length = meeting_length(text.substr(at))) return ascii_lower(text.substr(at, length));
    at += leading_digits(text.substr(at));
  }
  return {};
}

}  // namespace disarm::parse
