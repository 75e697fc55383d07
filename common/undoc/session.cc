#include "common/undoc/session.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr size_t kMaxOrdinalWords = 6;  // "Quatre-vingt-dix-neuvième" with a "et" to spare

constexpr std::string_view kChineseOrdinal = "第";

using Words = std::vector<std::string>;

std::optional<int> parse_number(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1) return std::nullopt;
  return number;
}

bool cut_ending(std::string& word, std::string_view ending) {
  if (!word.ends_with(ending)) return false;
  word.resize(word.size() - ending.size());
  return true;
}

// One form for the cases of an ordinal: Russian endings, Arabic "-in" for "-un", and the Arabic "and" that
// even official documents forget (domain.md 2.2).
std::string without_case(std::string word) {
  for (const std::string_view ending : {"ьей", "ья", "ью", "ая", "ой", "ую"}) {
    if (cut_ending(word, ending)) return word;
  }
  if (word.starts_with("وال")) word.erase(0, std::string_view("و").size());
  if (word.starts_with("لل")) word.replace(0, std::string_view("لل").size(), "ال");
  if (cut_ending(word, "ين")) word += "ون";
  return word;
}

std::string ordinal_key(std::span<const std::string> words) {
  std::string key;
  for (const std::string& word : words) key += without_case(word);
  return key;
}

std::map<std::string, int> load_ordinals() {
  std::map<std::string, int> ordinals;
  for (const TableRow& row : table_rows(data::session_ordinals_tsv())) {
    const auto number = parse_number(row[0]);
    for (size_t column = 1; number && column < row.size(); ++column) {
      if (!row[column].empty()) ordinals.emplace(ordinal_key(plain_words(row[column])), *number);
    }
  }
  return ordinals;
}

std::optional<int> find_ordinal(const std::string& key) {
  static const std::map<std::string, int> ordinals = load_ordinals();
  const auto found = ordinals.find(key);
  return found == ordinals.end() ? std::nullopt : std::optional(found->second);
}

// "79th", "79-я" (as the words "79" and "я"): an ordinal in digits.
std::optional<int> digit_ordinal(std::string_view word) {
  const size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  if (digits == 0 || digits > 3) return std::nullopt;
  return parse_number(word.substr(0, digits));
}

// Chinese has no word breaks: "第七十九届会议", "第79届会议".
std::optional<int> chinese_number(std::string_view line) {
  const size_t begin = line.find(kChineseOrdinal);
  const size_t end = line.find("届", begin == std::string_view::npos ? 0 : begin);
  if (begin == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
  std::string key = plain_form(line.substr(begin, end - begin));
  std::erase(key, ' ');
  if (const auto number = find_ordinal(key)) return number;
  return parse_number(std::string_view(key).substr(kChineseOrdinal.size()));
}

std::optional<Session> parse_chinese_line(std::string_view line) {
  const auto number = chinese_number(line);
  if (!number) return std::nullopt;
  if (line.find("紧急") != std::string_view::npos) return Session{SessionKind::kEmergencySpecial, *number};
  if (line.find("特别") != std::string_view::npos) return Session{SessionKind::kSpecial, *number};
  return Session{SessionKind::kRegular, *number};
}

// Removes the words that name a kind of session and returns the kind.
SessionKind take_kind(Words& words) {
  const auto take = [&](WordRole role) {
    return std::erase_if(words, [&](const std::string& word) { return has_role(word, role); }) > 0;
  };
  const bool is_emergency = take(WordRole::kEmergency);
  const bool is_special = take(WordRole::kSpecial);
  if (!is_special) return SessionKind::kRegular;
  return is_emergency ? SessionKind::kEmergencySpecial : SessionKind::kSpecial;
}

bool is_session_word(const Words& words, size_t place) {
  return place < words.size() && has_role(words[place], WordRole::kSession);
}

// Arabic puts the noun before the ordinal; elsewhere "session, first part" says nothing about the session.
bool follows_session_word(const Words& words, size_t place) {
  return place > 0 && is_session_word(words, place - 1) && words[place - 1].ends_with("دوره");
}

// The ordinal in words of [begin, end), if a word for session stands beside it or nothing else is there.
std::optional<int> ordinal_in(const Words& words, size_t begin, size_t end) {
  const bool is_alone = begin == 0 && end == words.size();
  if (!is_alone && !is_session_word(words, end) && !follows_session_word(words, begin)) return std::nullopt;
  return find_ordinal(ordinal_key(std::span(words).subspan(begin, end - begin)));
}

// "79th session", and "79-я сессия", whose ending is a word of its own.
std::optional<int> digits_at(const Words& words, size_t place) {
  if (!is_session_word(words, place + 1) && !is_session_word(words, place + 2)) return std::nullopt;
  return digit_ordinal(words[place]);
}

std::optional<int> ordinal_at(const Words& words, size_t place) {
  const size_t longest = std::min(kMaxOrdinalWords, words.size() - place);
  for (size_t length = longest; length > 0; --length) {
    if (const auto number = ordinal_in(words, place, place + length)) return number;
  }
  return digits_at(words, place);
}

}  // namespace

std::string to_string(const Session& session) {
  switch (session.kind) {
    case SessionKind::kSpecial:
      return fmt::format("S-{}", session.number);
    case SessionKind::kEmergencySpecial:
      return fmt::format("ES-{}", session.number);
    case SessionKind::kRegular:
      break;
  }
  return fmt::format("{}", session.number);
}

std::optional<Session> parse_session_number(std::string_view text) {
  const std::string plain = plain_form(text);
  std::string_view rest = plain;
  Session session;
  if (rest.starts_with("es-")) {
    session.kind = SessionKind::kEmergencySpecial;
    rest.remove_prefix(3);
  } else if (rest.starts_with("s-")) {
    session.kind = SessionKind::kSpecial;
    rest.remove_prefix(2);
  }
  const auto number = rest.size() <= 3 ? parse_number(rest) : std::nullopt;
  if (!number) return std::nullopt;
  session.number = *number;
  return session;
}

std::optional<Session> parse_session_heading(std::string_view line) {
  constexpr size_t kLongest = 120;  // bytes; "Seventy-eighth session, first part of the resumed session"
  size_t at = 0;
  const bool goes_on = line.empty() || text::is_lower(text::next_code_point(line, at));
  if (goes_on || line.size() > kLongest) return std::nullopt;
  if (const auto chinese = parse_chinese_line(line)) {
    const bool begins = line.starts_with(kChineseOrdinal) || line.size() <= kLongest / 2;
    return begins ? chinese : std::nullopt;
  }
  Words words = plain_words(line);
  const SessionKind kind = take_kind(words);
  for (size_t place = 0; place < words.size(); ++place) {
    if (place > 0 && !is_session_word(words, place - 1)) break;
    if (const auto number = ordinal_at(words, place)) return Session{kind, *number};
  }
  return std::nullopt;
}

std::optional<Session> parse_session_line(std::string_view line) {
  if (const auto chinese = parse_chinese_line(line)) return chinese;
  Words words = plain_words(line);
  const SessionKind kind = take_kind(words);
  for (size_t place = 0; place < words.size(); ++place) {
    if (const auto number = ordinal_at(words, place)) return Session{kind, *number};
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
