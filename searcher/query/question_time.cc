// "seventy-ninth session", "adopted in 2023", "agenda item 98 (mm)".

#include <algorithm>

#include <fmt/format.h>

#include "common/index/terms.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/session.h"
#include "searcher/query/question_pattern.h"
#include "searcher/query/small_number.h"

namespace disarm::query {
namespace {

using index::FieldId;

bool is_session_noun(const QuestionWord& word) {
  return word.folded == "session" || word.folded == "sessions";
}

Clause session_clause(Occur occur, const undoc::Session& session) {
  return {occur, Node{FieldValue{FieldId::kSession, undoc::to_string(session)}, 0}};
}

Reading session_reading(size_t length, const undoc::Session& session, Occur occur) {
  const std::string name = "session:" + undoc::to_string(session);
  return {length, {session_clause(occur, session)}, occur == Occur::kPrefer ? name + ", preferred" : name};
}

Reading session_range(size_t length, const undoc::Session& first) {
  return {length,
          {{Occur::kFilter, Node{FieldRange{FieldId::kSession, index::session_value(first), "",
                                            undoc::to_string(first) + ".."},
                                 0}}},
          "session:" + undoc::to_string(first) + ".."};
}

// "last session", "last 3 sessions"
std::optional<Reading> read_last_sessions(std::span<const QuestionWord> words, const IndexFacts& facts) {
  const bool begins = !words.empty() &&
                      (words[0].folded == "last" || words[0].folded == "latest" || words[0].folded == "past");
  if (!begins || !facts.latest_session) return std::nullopt;
  undoc::Session first = *facts.latest_session;
  if (words.size() > 1 && is_session_noun(words[1])) return session_range(2, first);
  if (words.size() < 3 || !is_session_noun(words[2])) return std::nullopt;
  const auto count = read_small_number(words[1].folded);
  if (!count || *count < 1) return std::nullopt;
  first.number = std::max(1, first.number - *count + 1);
  return session_range(3, first);
}

// "seventy-ninth session", "tenth special session", "79th session"
std::optional<Reading> read_session_name(std::span<const QuestionWord> words) {
  constexpr size_t kLongestName = 6;
  std::string text;
  for (size_t i = 0; i < std::min(kLongestName, words.size()); ++i) {
    if (is_session_noun(words[i])) {
      if (i == 0) break;
      const auto ordinal = i == 1 ? read_ordinal(words[0].folded) : std::nullopt;
      if (ordinal) return session_reading(2, {undoc::SessionKind::kRegular, *ordinal}, Occur::kFilter);
      // The name begins with its ordinal: "treaty seventy-ninth session" is one that begins later.
      const auto session = undoc::parse_session_line(text + "session");
      const std::string shorter = text.substr(text.find(' ') + 1);
      if (session && undoc::parse_session_line(shorter + "session") == session) return std::nullopt;
      // "tenth special session" names texts as often as the session that adopted them.
      if (!session || session->kind != undoc::SessionKind::kRegular) return std::nullopt;
      return session_reading(i + 1, *session, Occur::kFilter);
    }
    text += words[i].folded + ' ';
  }
  return std::nullopt;
}

constexpr int kFirstYear = 1945;
constexpr int kLastYear = 2099;

std::optional<int> read_year(std::string_view word) {
  if (word.size() != 4 || !is_number(word)) return std::nullopt;
  const int year = std::stoi(std::string(word));
  return year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

bool is_only_year(const QuestionPlace& place) {
  return std::ranges::count_if(
             place.words, [](const QuestionWord& word) { return read_year(word.folded).has_value(); }) == 1;
}

Reading year_reading(size_t length, int year, Occur occur) {
  const std::string name = fmt::format("date:{}", year);
  return {length,
          {{occur, Node{FieldValue{FieldId::kDate, std::to_string(year)}, 0}}},
          occur == Occur::kPrefer ? name + ", preferred" : name};
}

std::string year_text(std::optional<int> year) {
  return year ? std::to_string(*year) : std::string();
}

// Documents of these years; no year is no end.
Reading year_range(size_t length, std::optional<int> first, std::optional<int> last) {
  const std::string text = year_text(first) + ".." + year_text(last);
  FieldRange range{FieldId::kDate, first ? fmt::format("{:04}0000", *first) : "",
                   last ? fmt::format("{:04}1231", *last) : "", text};
  return {length, {{Occur::kFilter, Node{std::move(range), 0}}}, "date:" + text};
}

// "before 2024", "until 2024", "after 2020" at an edge of the question.
std::optional<Reading> read_bounded_years(const QuestionPlace& place) {
  const auto words = place.rest();
  const auto year = words.size() > 1 ? read_year(words[1].folded) : std::nullopt;
  if (!year || (!place.at_begin() && words.size() > 2)) return std::nullopt;
  if (words[0].folded == "before") return year_range(2, std::nullopt, *year - 1);
  if (words[0].folded == "until" || words[0].folded == "till") return year_range(2, std::nullopt, *year);
  if (words[0].folded == "after") return year_range(2, *year + 1, std::nullopt);
  return std::nullopt;
}

// "between 2020 and 2023", "from 2020 to 2023" at an edge of the question.
std::optional<Reading> read_years_between(const QuestionPlace& place) {
  constexpr size_t kLength = 4;
  const auto words = place.rest();
  if (words.size() < kLength || (!place.at_begin() && words.size() > kLength)) return std::nullopt;
  const bool is_range =
      (words[0].folded == "between" && words[2].folded == "and") ||
      (words[0].folded == "from" && (words[2].folded == "to" || words[2].folded == "until"));
  const auto first = read_year(words[1].folded);
  const auto last = read_year(words[3].folded);
  if (!is_range || !first || !last || *first > *last) return std::nullopt;
  return year_range(kLength, first, last);
}

}  // namespace

std::optional<Reading> read_session_words(const QuestionPlace& place, const IndexFacts& facts) {
  const auto words = place.rest();
  if (auto reading = read_last_sessions(words, facts)) return reading;
  if (auto reading = read_session_name(words)) return reading;
  constexpr int kMostSessions = 150;  // higher numbers are other things
  if (words.size() > 1 && words[0].folded == "session" && is_number(words[1].folded) &&
      words[1].folded.size() < 4) {
    const int number = std::stoi(words[1].folded);
    if (number > 0 && number < kMostSessions)
      return session_reading(2, {undoc::SessionKind::kRegular, number}, Occur::kFilter);
  }
  const bool is_edge = place.at_begin() || words.size() == 1;
  if (!is_edge || place.words.size() < 2) return std::nullopt;
  auto number = read_ordinal(words[0].folded);
  const bool is_bare_number = is_number(words[0].folded) && words[0].folded.size() == 2 && words.size() == 1;
  if (is_bare_number && facts.latest_session) number = std::stoi(words[0].folded);
  constexpr int kFewestSessions = 11;  // smaller numbers are other things
  if (!number || !facts.latest_session || *number > facts.latest_session->number || *number < kFewestSessions)
    return std::nullopt;
  return session_reading(1, {undoc::SessionKind::kRegular, *number}, Occur::kPrefer);
}

std::optional<Reading> read_agenda_words(const QuestionPlace& place) {
  const auto words = place.rest();
  size_t i = 0;
  if (i < words.size() && words[i].folded == "agenda") ++i;
  if (i < words.size() && words[i].folded == "sub") ++i;
  const bool has_noun = i < words.size() && (words[i].folded == "item" || words[i].folded == "items" ||
                                             words[i].folded == "subitem");
  if (!has_noun || i + 1 >= words.size()) return std::nullopt;
  ++i;
  std::string item = words[i].folded;
  if (undoc::agenda_key(item).empty()) return std::nullopt;
  constexpr size_t kMostLetters = 2;
  const bool has_letter = is_number(item) && i + 1 < words.size() &&
                          words[i + 1].folded.size() <= kMostLetters &&
                          !undoc::agenda_key(item + ' ' + words[i + 1].folded).empty();
  if (has_letter) item += ' ' + words[++i].folded;
  std::string key = undoc::agenda_key(item);
  std::string meaning = "agenda:" + key;
  return Reading{
      i + 1, {{Occur::kFilter, Node{FieldValue{FieldId::kAgenda, std::move(key)}, 0}}}, std::move(meaning)};
}

std::optional<Reading> read_year_words(const QuestionPlace& place) {
  const auto words = place.rest();
  if (auto reading = read_years_between(place)) return reading;
  if (!is_only_year(place)) return std::nullopt;
  if (auto reading = read_bounded_years(place)) return reading;
  size_t i = 0;
  const bool is_adopted = words[i].folded == "adopted";
  if (is_adopted) ++i;
  const bool has_preposition =
      i < words.size() && (words[i].folded == "in" || words[i].folded == "of" || words[i].folded == "during");
  const bool is_since = i < words.size() && (words[i].folded == "since" || words[i].folded == "from");
  if (has_preposition || is_since) ++i;
  const auto year = i < words.size() ? read_year(words[i].folded) : std::nullopt;
  if (!year) return std::nullopt;
  if (is_since) return year_range(i + 1, year, std::nullopt);
  if (is_adopted || (has_preposition && words[0].folded == "in"))
    return year_reading(i + 1, *year, Occur::kFilter);
  const bool is_edge = place.at_begin() || words.size() == i + 1;
  if (!is_edge || place.words.size() < 2) return std::nullopt;
  return year_reading(i + 1, *year, Occur::kPrefer);
}

}  // namespace disarm::query
