#include "common/undoc/symbol_parts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/undoc/cursor.h"
#include "common/undoc/roman.h"

namespace disarm::undoc {
namespace {

constexpr int kLastRomanSession = 30;
constexpr int kLastRomanSpecialSession = 7;
constexpr int kLastRomanEmergencySession = 5;

constexpr std::array<SymbolSeries, 7> kSeries = {{
    {"A/RES/", Organ::kGeneralAssembly, false},
    {"A/DEC/", Organ::kGeneralAssembly, true},
    {"S/RES/", Organ::kSecurityCouncil, false},
    {"E/RES/", Organ::kEconomicAndSocialCouncil, false},
    {"E/DEC/", Organ::kEconomicAndSocialCouncil, true},
    {"A/HRC/RES/", Organ::kHumanRightsCouncil, false},
    {"A/HRC/DEC/", Organ::kHumanRightsCouncil, true},
}};

std::string_view prefix_of(const SymbolParts& parts) {
  const auto* found = std::ranges::find_if(kSeries, [&](const SymbolSeries& series) {
    return series.organ == parts.organ && series.is_decision == parts.is_decision;
  });
  return found == kSeries.end() ? std::string_view() : found->prefix;
}

// "XXIV", "S-VII", "ES-V"
std::string roman_session(const Session& session) {
  switch (session.kind) {
    case SessionKind::kSpecial:
      return "S-" + to_roman(session.number);
    case SessionKind::kEmergencySpecial:
      return "ES-" + to_roman(session.number);
    case SessionKind::kRegular:
      break;
  }
  return to_roman(session.number);
}

bool take(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

int take_number(std::string_view& text, size_t max_digits) {
  const auto number = read_digits(text, 0, max_digits);
  if (!number) return 0;
  text.remove_prefix(number->end);
  return number->value;
}

std::string take_letters(std::string_view& text) {
  size_t end = 0;
  while (is_ascii_upper(byte_at(text, end))) ++end;
  std::string letters(text.substr(0, end));
  text.remove_prefix(end);
  return letters;
}

SessionKind take_kind(std::string_view& text) {
  if (take(text, "ES-")) return SessionKind::kEmergencySpecial;
  return take(text, "S-") ? SessionKind::kSpecial : SessionKind::kRegular;
}

// "(XXIV)", "(S-VII)" or "(2004)": sets the session or the year.
bool take_parenthesis(std::string_view& rest, SymbolParts& parts) {
  if (!take(rest, "(") || !rest.ends_with(')')) return false;
  rest.remove_suffix(1);
  if (is_digit(byte_at(rest, 0))) {
    parts.year = take_number(rest, 4);
    return parts.year > 0 && rest.empty();
  }
  parts.session.kind = take_kind(rest);
  parts.session.number = parse_roman(rest);
  rest = {};
  return parts.session.number > 0;
}

// The rest behind a number: "217" of "217A(III)", "79" of "79/58G".
bool take_rest(std::string_view& rest, SymbolParts& parts) {
  const SessionKind kind = take_kind(rest);
  const int first = take_number(rest, 4);
  if (first == 0) return false;
  if (take(rest, "/")) {
    parts.session = {kind, first};
    parts.number = take_number(rest, 4);
    parts.letter = take_letters(rest);
    return parts.number > 0 && rest.empty();
  }
  parts.number = first;
  parts.letter = take_letters(rest);
  if (rest.empty()) return parts.organ == Organ::kSecurityCouncil;
  return take_parenthesis(rest, parts) && rest.empty();
}

}  // namespace

std::span<const SymbolSeries> symbol_series() {
  return kSeries;
}

bool counts_through(const Session& session) {
  switch (session.kind) {
    case SessionKind::kSpecial:
      return session.number <= kLastRomanSpecialSession;
    case SessionKind::kEmergencySpecial:
      return session.number <= kLastRomanEmergencySession;
    case SessionKind::kRegular:
      break;
  }
  return session.number <= kLastRomanSession;
}

std::string compose_symbol(const SymbolParts& parts) {
  const std::string_view prefix = prefix_of(parts);
  const bool is_by_year = parts.organ == Organ::kEconomicAndSocialCouncil && parts.year > 0;
  if (is_by_year) return fmt::format("{}{}/{}{}", prefix, parts.year, parts.number, parts.letter);
  if (parts.organ == Organ::kSecurityCouncil) {
    return parts.year > 0 ? fmt::format("{}{}({})", prefix, parts.number, parts.year)
                          : fmt::format("{}{}", prefix, parts.number);
  }
  const bool is_roman = parts.organ == Organ::kEconomicAndSocialCouncil ||
                        (parts.organ == Organ::kGeneralAssembly && counts_through(parts.session));
  if (is_roman) {
    return fmt::format("{}{}{}({})", prefix, parts.number, parts.letter, roman_session(parts.session));
  }
  return fmt::format("{}{}/{}{}", prefix, to_string(parts.session), parts.number, parts.letter);
}

std::optional<SymbolParts> decompose_symbol(std::string_view canonical) {
  const auto* series = std::ranges::find_if(
      kSeries, [&](const SymbolSeries& candidate) { return canonical.starts_with(candidate.prefix); });
  if (series == kSeries.end()) return std::nullopt;
  SymbolParts parts;
  parts.organ = series->organ;
  parts.is_decision = series->is_decision;
  std::string_view rest = canonical.substr(series->prefix.size());
  if (!take_rest(rest, parts)) return std::nullopt;
  if (parts.organ == Organ::kEconomicAndSocialCouncil && parts.session.number > 1900) {
    parts.year = parts.session.number;
    parts.session.number = 0;
  }
  return compose_symbol(parts) == canonical ? std::optional(parts) : std::nullopt;
}

std::optional<Session> session_of_document(std::string_view canonical) {
  std::string_view rest = canonical;
  if (!take(rest, "A/")) return std::nullopt;
  const bool is_of_committee = rest.starts_with("C.") || rest.starts_with("INF/");
  if (is_of_committee) rest.remove_prefix(std::min(rest.find('/'), rest.size() - 1) + 1);
  const size_t slash = rest.find('/');
  // Before 1976 symbols had no session: A/C.1/818.
  if (slash == std::string_view::npos) return std::nullopt;
  const auto session = parse_session_number(rest.substr(0, slash));
  return session && session->number < 100 ? session : std::nullopt;
}

}  // namespace disarm::undoc
