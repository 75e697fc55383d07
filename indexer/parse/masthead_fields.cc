#include "indexer/parse/masthead_fields.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/unicode.h"
#include "common/undoc/fixed_line.h"
#include "common/undoc/states.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

constexpr std::array<std::string_view, 5> kMainCommittees = {
    "First Committee", "Second Committee", "Third Committee", "Fifth Committee", "Sixth Committee"};

// The opening bracket that matches the last character of `text`.
size_t matching_bracket(std::string_view text) {
  int depth = 0;
  for (size_t i = text.size(); i-- > 0;) {
    if (text[i] == ')') ++depth;
    if (text[i] == '(' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

// Chinese brackets are wide, and the verb stands behind them: "（A/79/999，第9段）通过".
std::string in_latin_brackets(std::string_view text) {
  std::string latin(text);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kWide = {{{"（", "("}, {"）", ")"}}};
  for (const auto& [wide, bracket] : kWide) {
    for (size_t at = latin.find(wide); at != std::string::npos; at = latin.find(wide, at)) {
      latin.replace(at, wide.size(), bracket);
    }
  }
  constexpr std::string_view kAdopted = "通过";
  if (latin.ends_with(kAdopted)) latin.resize(latin.size() - kAdopted.size());
  return latin;
}

std::string without_asterisks(std::string_view text) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return c != '*'; });
  return kept;
}

std::string kind_in(std::string_view words) {
  if (words.find("amendment") != std::string_view::npos) return "amendment";
  if (words.find("draft decision") != std::string_view::npos) return "draft decision";
  if (words.find("draft resolution") != std::string_view::npos) return "draft resolution";
  return {};
}

// "28/4": the Human Rights Council counts its sessions from one, the Assembly has used such numbers since its
// 31st.
bool is_council_number(std::string_view number) {
  const size_t slash = number.find('/');
  return slash != std::string_view::npos && all_digits(number.substr(0, slash)) &&
         all_digits(number.substr(slash + 1));
}

}  // namespace

ReportField read_report_field(std::string_view printed) {
  if (printed.starts_with('[')) printed.remove_prefix(1);
  if (printed.ends_with(']')) printed.remove_suffix(1);
  const std::string latin = in_latin_brackets(printed);
  std::string_view text = latin;
  ReportField field;
  field.without_committee = is_without_committee(text);
  const size_t bracket = text.ends_with(')') ? matching_bracket(text) : std::string_view::npos;
  if (bracket != std::string_view::npos) {
    field.report = text.substr(bracket + 1, text.size() - bracket - 2);
    text = text::trim(text.substr(0, bracket));
  }
  constexpr std::string_view kOnReport = "on the report of the ";
  if (text.starts_with(kOnReport) && is_committee_line(text.substr(kOnReport.size()))) {
    field.committee = text.substr(kOnReport.size());
  } else if (const auto committee = undoc::contains_like(undoc::LineRole::kCommittee, text)) {
    field.committee = committee->value;
  }
  return field;
}

std::optional<SponsorField> read_sponsor_field(std::string_view text) {
  constexpr std::array<std::string_view, 4> kSubmitted = {"Draft resolution ", "Draft decision ", "Amendment",
                                                          "Revised draft resolution "};
  for (const std::string_view start : kSubmitted) {
    if (!text.starts_with(start) || text.find("submitted by") == std::string_view::npos) continue;
    return SponsorField{start == "Amendment"
                            ? "amendment"
                            : kind_in(start == kSubmitted[1] ? "draft decision" : "draft resolution"),
                        {}};
  }
  const size_t colon = text.rfind(": ");
  if (colon == std::string_view::npos) return std::nullopt;
  std::string words(text.substr(colon + 2));
  constexpr size_t kLongest = 120;  // "amendments to draft resolution A/C.1/79/L.1"
  const std::string kind = words.size() < kLongest ? kind_in(words) : std::string();
  const bool from_start =
      words.starts_with("draft ") || words.starts_with("amendment") || words.starts_with("revised ");
  if (kind.empty() || !from_start) return std::nullopt;
  return SponsorField{kind, undoc::split_states(without_asterisks(text.substr(0, colon)))};
}

bool is_committee_line(std::string_view text) {
  const bool fourth = text.starts_with("Special Political") || text == "Fourth Committee";
  return fourth || std::find(kMainCommittees.begin(), kMainCommittees.end(), text) != kMainCommittees.end();
}

size_t title_number_length(std::string_view title) {
  const size_t digits = leading_digits(title);
  const bool session_prefix = title.starts_with("S-") || title.starts_with("ES-");
  if (digits == 0 && !session_prefix) return 0;
  const size_t dot = std::min(title.find('.'), title.find(" - "));  // a dash in Arabic
  constexpr size_t kLongest = 20;
  const std::string_view number = title.substr(0, std::min(dot, title.size()));
  if (dot > kLongest || (!undoc::parse_symbol(number) && !is_council_number(number))) return 0;
  return std::min(title.find_first_not_of(" -", dot + 1), title.size());
}

}  // namespace disarm::parse
