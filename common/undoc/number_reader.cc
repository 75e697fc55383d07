#include "common/undoc/number_reader.h"

#include <array>

#include "common/undoc/cursor.h"
#include "common/undoc/date_reader.h"
#include "common/undoc/letter_list.h"
#include "common/undoc/roman.h"

namespace disarm::undoc {
namespace {

using Shape = ResolutionNumber::Shape;

constexpr int kFirstYear = 1946;
constexpr int kLastYear = 2099;
constexpr int kMaxSession = 99;
constexpr int kLastRomanSession = 30;
constexpr int kMaxNumber = 999;  // larger ones hold the mark of a footnote: domain.md 1.10, trap 8
constexpr size_t kMaxNumeralLength = 8;
constexpr size_t kMaxParenthesisBytes = 24;

struct SessionPrefix {
  std::string_view text;
  SessionKind kind;
};

// Arabic prefixes as documents in Arabic print them (domain.md 1.9).
constexpr std::array<SessionPrefix, 6> kPrefixes = {{{"ES-", SessionKind::kEmergencySpecial},
                                                     {"S-", SessionKind::kSpecial},
                                                     {"es-", SessionKind::kEmergencySpecial},
                                                     {"s-", SessionKind::kSpecial},
                                                     {"دإط-", SessionKind::kEmergencySpecial},
                                                     {"دإ-", SessionKind::kSpecial}}};

struct ReadSessionPrefix {
  SessionKind kind = SessionKind::kRegular;
  size_t end = 0;
};

// "S-" and, where a line ended behind the hyphen, "S- ".
ReadSessionPrefix read_session_prefix(std::string_view text, size_t position) {
  for (const SessionPrefix& prefix : kPrefixes) {
    if (text.substr(position).starts_with(prefix.text)) {
      return {prefix.kind, skip_blanks(text, position + prefix.text.size())};
    }
  }
  return {SessionKind::kRegular, position};
}

bool is_year(int number) {
  return number >= kFirstYear && number <= kLastYear;
}

// What may not follow a number: "72/4/1", "1.5".
bool continues_number(std::string_view text, size_t position) {
  const char next = byte_at(text, position);
  return next == '/' || next == '_' || (next == '.' && is_digit(byte_at(text, position + 1)));
}

void read_letters(std::string_view text, ResolutionNumber& number) {
  LetterList list = read_letter_list(text, number.end);
  number.letters.insert(number.letters.end(), list.letters.begin(), list.letters.end());
  number.end = list.end;
}

std::optional<ResolutionNumber> read_slash(std::string_view text, SessionKind kind, const DigitRun& first) {
  size_t position = skip_blanks(text, first.end);
  if (byte_at(text, position) != '/') return std::nullopt;
  position = skip_blanks(text, position + 1);
  auto second = read_digits(text, position, 4);
  if (!second || second->value == 0 || continues_number(text, second->end)) return std::nullopt;
  const bool may_be_large = first.value <= kLastRomanSession;  // "A/RES/14/1378", as some write 1378 (XIV)
  if (second->value > kMaxNumber && !may_be_large) second->value /= 10;
  ResolutionNumber number{.session = {kind, first.value}, .number = second->value, .end = second->end};
  if (first.value > kMaxSession) {
    if (!is_year(first.value) || kind != SessionKind::kRegular) return std::nullopt;
    number.session.number = 0;
    number.year = first.value;
  }
  read_letters(text, number);
  return is_ascii_word(byte_at(text, number.end)) ? std::nullopt : std::optional(number);
}

// The Arabic way to name an old session: "(د-20)", "(الدورة 16)".
std::string_view without_arabic_session(std::string_view inner) {
  for (const std::string_view word : {"الدورة", "د"}) {
    if (!inner.starts_with(word)) continue;
    inner.remove_prefix(word.size());
    if (inner.starts_with('-')) inner.remove_prefix(1);
    return inner.substr(skip_blanks(inner, 0));
  }
  return {};
}

bool is_whole_number(std::string_view text, const std::optional<DigitRun>& digits) {
  return digits && digits->end == text.size();
}

// Sets shape and session or year from what stands in the parentheses.
bool interpret(std::string_view inner, ResolutionNumber& number) {
  const std::string_view arabic = without_arabic_session(inner);
  const std::string_view digits_text = arabic.empty() ? inner : arabic;
  if (const auto digits = read_digits(digits_text, 0, 4); is_whole_number(digits_text, digits)) {
    if (arabic.empty() && is_year(digits->value)) {
      number.shape = Shape::kYear;
      number.year = digits->value;
      return true;
    }
    number.shape = arabic.empty() ? Shape::kArabic : Shape::kRoman;
    number.session.number = digits->value;
    return digits->value >= 1 && digits->value <= kLastRomanSession;
  }
  const ReadSessionPrefix prefix = read_session_prefix(inner, 0);
  number.shape = Shape::kRoman;
  number.session = {prefix.kind, parse_roman(inner.substr(prefix.end))};
  return number.session.number > 0;
}

// Numerals as scanning garbles them: "XxX", "XXN", "Xx111".
bool looks_like_garbled_numeral(std::string_view inner) {
  if (inner.empty() || inner.size() > kMaxNumeralLength || !is_ascii_upper(inner.front())) return false;
  return inner.find_first_not_of("IVXLNivxln1") == std::string_view::npos &&
         inner.find('X') != std::string_view::npos;
}

// A garbled numeral is mended from the date, not from its shape (domain.md 1.10, trap 13): sessions open in
// September.
bool mend(std::string_view text, std::string_view inner, ResolutionNumber& number) {
  if (!looks_like_garbled_numeral(inner)) return false;
  const auto date = read_date_after(text, number.end);
  if (!date) return false;
  const int session = date->date.year - (date->date.month >= 9 ? 1945 : 1946);
  if (session < 1 || session > kLastRomanSession) return false;
  number.shape = Shape::kRoman;
  number.session = {SessionKind::kRegular, session};
  return true;
}

std::optional<ResolutionNumber> read_parenthesis(std::string_view text, const DigitRun& first) {
  ResolutionNumber number{.number = first.value, .end = first.end};
  read_letters(text, number);
  const size_t opening = skip_blanks(text, number.end);
  if (byte_at(text, opening) != '(') return std::nullopt;
  std::string_view inner = text.substr(opening + 1, kMaxParenthesisBytes);
  const size_t length = inner.find(')');
  if (length == std::string_view::npos) return std::nullopt;
  const size_t closing = opening + 1 + length;
  inner = inner.substr(0, length);
  inner.remove_prefix(skip_blanks(inner, 0));
  while (inner.ends_with(' ')) inner.remove_suffix(1);
  number.end = closing + 1;
  if (!interpret(inner, number) && !mend(text, inner, number)) return std::nullopt;
  // The library's form has the letter behind: "2603(XXIV)[A]", "2603(XXIV)A".
  if (number.letters.empty() && byte_at(text, number.end) != ' ') read_letters(text, number);
  return number;
}

}  // namespace

std::optional<ResolutionNumber> read_resolution_number(std::string_view match_text, size_t position) {
  const ReadSessionPrefix prefix = read_session_prefix(match_text, position);
  const auto first = read_digits(match_text, prefix.end, 4);
  if (!first || first->value == 0) return std::nullopt;
  if (auto number = read_slash(match_text, prefix.kind, *first)) return number;
  if (prefix.kind != SessionKind::kRegular) return std::nullopt;
  if (auto number = read_parenthesis(match_text, *first)) return number;
  if (continues_number(match_text, first->end) || is_ascii_word(byte_at(match_text, first->end))) {
    return std::nullopt;
  }
  return ResolutionNumber{.shape = Shape::kPlain, .number = first->value, .end = first->end};
}

}  // namespace disarm::undoc
