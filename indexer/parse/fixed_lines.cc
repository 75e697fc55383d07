#include "indexer/parse/fixed_lines.h"

#include <algorithm>
#include <array>

#include "common/text/unicode.h"
#include "common/undoc/fixed_line.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

using undoc::FixedLine;
using undoc::LineRole;

// The bytes of the comma of any script, or of the blank, at the start of `text`; 0 when there is none.
size_t separator_length(std::string_view text) {
  constexpr std::array<std::string_view, 4> kSeparators = {",", " ", "\u060C", "\uFF0C"};
  for (const std::string_view separator : kSeparators) {
    if (text.starts_with(separator)) return separator.size();
  }
  return 0;
}

// What stands in `text` behind the organ's name.
std::string_view behind(const FixedLine& organ, std::string_view text) {
  return text.substr(organ.text.size() - (organ.text.ends_with(',') ? 1 : 0));
}

}  // namespace

bool is_enacting_line(std::string_view line) {
  const auto organ = undoc::starts_as(LineRole::kOrgan, line);
  if (!organ) return false;
  std::string_view rest = behind(*organ, line);
  for (size_t length = separator_length(rest); length > 0; length = separator_length(rest))
    rest.remove_prefix(length);
  return rest.empty();
}

bool starts_with_organ(std::string_view text) {
  const auto organ = undoc::starts_as(LineRole::kOrgan, text);
  if (!organ) return false;
  const std::string_view rest = behind(*organ, text);
  return separator_length(rest) > 0 || rest.starts_with(':');
}

bool begins_decision(std::string_view text) {
  constexpr std::array<std::string_view, 3> kOrgans = {"General Assembly", "Security Council",
                                                       "Economic and Social Council"};
  if (!starts_with_folded(text, "At its ")) return false;
  constexpr size_t kLongest = 120;  // from the meeting and its date to the organ
  const std::string_view head = text.substr(0, std::min(text.size(), kLongest));
  const size_t meeting = head.find(" meeting");
  return std::ranges::any_of(kOrgans, [&](std::string_view organ) {
    const size_t at = head.find(organ);
    return meeting != std::string_view::npos && at != std::string_view::npos && meeting < at;
  });
}

std::string organ_of_enacting_line(std::string_view line) {
  const auto organ = undoc::starts_as(LineRole::kOrgan, line);
  return organ ? std::string(organ->value) : std::string();
}

bool is_closing_line(std::string_view line) {
  if (starts_with_folded(line, "Adopted unanimously at the") || starts_with_folded(line, "Adopted at the")) {
    return line.size() < 80 && line.find("meeting") != std::string_view::npos;
  }
  constexpr size_t kLongest = 80;  // bytes, with the date behind it in some documents
  if (line.size() > kLongest) return false;
  return undoc::is_like(LineRole::kClosing, line.substr(0, line.find(','))).has_value();
}

bool goes_on_with_sentence(std::string_view line) {
  size_t at = 0;
  return line.empty() || text::is_lower(text::next_code_point(line, at));
}

std::string_view adopted_kind(std::string_view line) {
  if (goes_on_with_sentence(line)) return {};
  const auto first = undoc::starts_like(LineRole::kAdoption, line);
  if (first && first->text.find(' ') != std::string_view::npos) return first->value;
  // Chinese has no blanks: the words are the line, or stand behind the date.
  constexpr size_t kLongest = 100;  // bytes
  const auto last = line.size() < kLongest ? undoc::contains_like(LineRole::kAdoption, line) : std::nullopt;
  const bool ends_with_it = last && line.ends_with(last->text) && (first || is_digit(line.front()));
  return ends_with_it ? last->value : std::string_view();
}

bool is_adoption_line(std::string_view line) {
  return !adopted_kind(line).empty();
}

bool is_report_line(std::string_view line) {
  if (!line.starts_with('[')) return false;
  return undoc::starts_like(LineRole::kReport, line) || is_without_committee(line);
}

bool is_without_committee(std::string_view report) {
  return undoc::starts_like(LineRole::kWithoutCommittee, report).has_value();
}

bool is_letterhead(std::string_view line) {
  constexpr size_t kLongest = 100;
  return line.size() < kLongest && undoc::starts_like(LineRole::kLetterhead, line);
}

std::string organ_of_letterhead(std::string_view line) {
  const auto letterhead = undoc::starts_as(LineRole::kLetterhead, line);
  return letterhead ? std::string(letterhead->value) : std::string();
}

bool is_annex_heading(std::string_view line) {
  if (line.empty() || is_ascii_lower(line.front()) || is_digit(line.front())) return false;
  const auto annex = undoc::starts_like(LineRole::kAnnex, line);
  if (!annex) return false;
  line.remove_prefix(std::min(annex->text.size(), line.size()));
  if (line.empty()) return true;
  if (line.front() != ' ') return false;
  line.remove_prefix(1);
  return is_roman(line.substr(0, line.find(' '))) || (!line.empty() && is_ascii_upper(line.front()));
}

bool is_annex_line(std::string_view line) {
  const std::string_view number = line.substr(std::min(line.find(' '), line.size()));
  return (number.empty() || is_roman(number.substr(1))) && is_annex_heading(line);
}

}  // namespace disarm::parse
