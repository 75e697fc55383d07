#include "common/undoc/spelled_date.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/undoc/document_date.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/session.h"

namespace disarm::undoc {
namespace {

using Words = std::span<const std::string>;

constexpr std::array<std::pair<std::string_view, int>, 27> kNumerals = {
    {{"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
     {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
     {"eighty", 80},  {"ninety", 90}}};

constexpr size_t kLongestYear = 8;  // "one thousand nine hundred and ninety five", and one to spare

// "one thousand nine hundred and sixty eight", "nineteen hundred and sixty eight", "1968".
int year_in(Words words) {
  if (!words.empty() && words.front().size() == 4 &&
      words.front().find_first_not_of("0123456789") == std::string::npos) {
    return std::stoi(words.front());
  }
  int thousands = 0;
  int rest = 0;
  for (const std::string& word : words.first(std::min(words.size(), kLongestYear))) {
    const auto* numeral =
        std::ranges::find(kNumerals, std::string_view(word), &std::pair<std::string_view, int>::first);
    if (numeral != kNumerals.end()) {
      rest += numeral->second;
    } else if (word == "hundred") {
      rest *= 100;
    } else if (word == "thousand") {
      thousands = std::exchange(rest, 0) * 1000;
    } else if (word != "and") {
      break;
    }
  }
  return thousands + rest;
}

// The ordinal that `words` end with: "twenty first", "27th". Sessions are counted with the same words.
int ordinal_before(Words words) {
  for (const size_t length : {2UL, 1UL}) {
    if (words.size() < length) continue;
    const Words last = words.last(length);
    const auto session =
        parse_session_line(fmt::format("{} session", fmt::join(last.begin(), last.end(), " ")));
    if (session && session->kind == SessionKind::kRegular) return session->number;
  }
  return 0;
}

}  // namespace

std::optional<Date> find_spelled_date(std::string_view text) {
  const std::vector<std::string> all = plain_words(text);
  const Words words(all);
  for (size_t i = 1; i + 3 < words.size(); ++i) {
    if (words[i] != "day" || words[i + 1] != "of") continue;
    const int day = ordinal_before(words.first(i));
    const auto date = find_date(fmt::format("{} {} {:04}", day, words[i + 2], year_in(words.subspan(i + 3))));
    if (date) return date->date;
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
