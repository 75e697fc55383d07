#include "indexer/parse/fixed_lines.h"

#include <algorithm>
#include <array>

#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

constexpr std::array<std::string_view, 3> kOrgans = {"The General Assembly", "The Security Council",
                                                     "The Economic and Social Council"};

template <size_t n>
bool starts_with_any(std::string_view text, const std::array<std::string_view, n>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return starts_with_folded(text, prefix); });
}

}  // namespace

bool is_enacting_line(std::string_view line) {
  while (!line.empty() && (line.back() == ',' || line.back() == ' ')) line.remove_suffix(1);
  return std::find(kOrgans.begin(), kOrgans.end(), line) != kOrgans.end();
}

bool starts_with_organ(std::string_view text) {
  return std::any_of(kOrgans.begin(), kOrgans.end(), [&](std::string_view organ) {
    return text.starts_with(organ) && text.size() > organ.size() &&
           std::string_view(",: ").find(text[organ.size()]) != std::string_view::npos;
  });
}

bool begins_decision(std::string_view text) {
  if (!starts_with_folded(text, "At its ")) return false;
  constexpr size_t kLongest = 120;  // from the meeting and its date to the organ
  const std::string_view head = text.substr(0, std::min(text.size(), kLongest));
  const size_t meeting = head.find(" meeting");
  return std::any_of(kOrgans.begin(), kOrgans.end(), [&](std::string_view organ) {
    organ.remove_prefix(std::string_view("The ").size());
    const size_t at = head.find(organ);
    return meeting != std::string_view::npos && at != std::string_view::npos && meeting < at;
  });
}

bool is_closing_line(std::string_view line) {
  if (starts_with_folded(line, "Adopted unanimously at the") || starts_with_folded(line, "Adopted at the")) {
    return line.size() < 80 && line.find("meeting") != std::string_view::npos;
  }
  const size_t digits = leading_digits(line);
  if (digits == 0 || digits > 4) return false;
  line.remove_prefix(digits);
  constexpr std::array<std::string_view, 4> kEndings = {"st ", "nd ", "rd ", "th "};
  if (!starts_with_any(line, kEndings)) return false;
  line.remove_prefix(3);
  if (line.starts_with("(resumed) ")) line.remove_prefix(10);
  return line.starts_with("plenary meeting") && line.size() < 60;
}

bool is_adoption_line(std::string_view line) {
  return starts_with_folded(line, "Resolution adopted by the General Assembly") ||
         starts_with_folded(line, "Resolutions adopted by the General Assembly") || is_decision_line(line);
}

bool is_decision_line(std::string_view line) {
  return starts_with_folded(line, "Decision adopted by the General Assembly") ||
         starts_with_folded(line, "Decisions adopted by the General Assembly");
}

bool is_report_line(std::string_view line) {
  return line.starts_with("[on the report") || line.starts_with("[without reference");
}

bool is_letterhead(std::string_view line) {
  constexpr std::array<std::string_view, 7> kStarts = {
      "Distr.",           "Original:",        "United Nations",     "Security Council",
      "General Assembly", "Official Records", "Economic and Social"};
  return line.size() < 100 && starts_with_any(line, kStarts);
}

std::string organ_of_letterhead(std::string_view line) {
  for (std::string_view organ : kOrgans) {
    organ.remove_prefix(std::string_view("The ").size());
    if (line.starts_with(organ)) return std::string(organ);
  }
  return {};
}

bool is_annex_heading(std::string_view line) {
  for (const std::string_view word : {"Annex", "ANNEX", "Appendix", "APPENDIX"}) {
    if (!line.starts_with(word)) continue;
    line.remove_prefix(word.size());
    if (line.empty()) return true;
    if (line.front() != ' ') return false;
    line.remove_prefix(1);
    return is_roman(line.substr(0, line.find(' '))) || is_upper(line.front());
  }
  return false;
}

bool is_annex_line(std::string_view line) {
  const std::string_view number = line.substr(std::min(line.find(' '), line.size()));
  return is_annex_heading(line) && (number.empty() || is_roman(number.substr(1)));
}

}  // namespace disarm::parse
