#include "common/undoc/number_judge.h"

#include <cstdlib>

#include "common/undoc/resolution_symbols.h"

namespace disarm::undoc {
namespace {

using Shape = ResolutionNumber::Shape;

constexpr int kFirstSlashSession = 31;
constexpr int kFirstDecision = 301;            // decisions start at 301, later at 401
constexpr int kFirstCertainDecision = 400;     // no session has so many resolutions
constexpr int kMaxYearsOff = 5;                // of a misprinted date
constexpr int kLeastTellingRomanNumber = 100;  // "2 (I)" is too short to be believed without a noun

bool is_regular(const Session& session) {
  return session.kind == SessionKind::kRegular;
}

// A session opens in September and closes a year later; some work is done after that.
bool fits_assembly_session(const Date& date, int session) {
  const int opening_year = 1945 + session;
  return date >= Date{opening_year, 9, 1} && date <= Date{opening_year + 1, 12, 31};
}

// The Human Rights Council has had three numbered sessions a year since the fourth in March 2007.
bool fits_human_rights_session(const Date& date, int session) {
  const int year = 2007 + (session - 4) / 3;
  return std::abs(date.year - year) <= 1;
}

std::vector<std::string> judge_year(const ResolutionNumber& number, const NumberEvidence& evidence) {
  const bool is_named = evidence.noun == Noun::kResolution || evidence.organ == Organ::kSecurityCouncil;
  if (evidence.organ == Organ::kOther || (!is_named && !evidence.is_query)) return {};
  return resolution_symbols(number, Organ::kSecurityCouncil, false);
}

std::vector<std::string> judge_roman(const ResolutionNumber& number, const NumberEvidence& evidence) {
  const bool is_economic =
      evidence.organ == Organ::kEconomicAndSocialCouncil || evidence.organ == Organ::kCouncil;
  if (is_economic) return resolution_symbols(number, Organ::kEconomicAndSocialCouncil, false);
  const bool is_telling =
      number.number >= kLeastTellingRomanNumber || !number.letters.empty() || !is_regular(number.session);
  const bool is_dated = evidence.date && fits_assembly_session(*evidence.date, number.session.number);
  const bool is_believed = is_telling || is_dated || evidence.noun != Noun::kNone || evidence.is_query;
  // Regional commissions number in the same way, and their sessions were in other years.
  const bool is_foreign = evidence.date && is_regular(number.session) &&
                          std::abs(evidence.date->year - (1945 + number.session.number)) > kMaxYearsOff;
  if (!is_believed || is_foreign || evidence.organ == Organ::kOther) return {};
  return counts_through(number.session) ? resolution_symbols(number, Organ::kGeneralAssembly, false)
                                        : std::vector<std::string>();
}

bool is_of_human_rights_council(const ResolutionNumber& number, const NumberEvidence& evidence) {
  if (evidence.organ != Organ::kHumanRightsCouncil && evidence.organ != Organ::kCouncil) return false;
  if (!evidence.date || !is_regular(number.session)) return true;
  return fits_human_rights_session(*evidence.date, number.session.number) ||
         !fits_assembly_session(*evidence.date, number.session.number);
}

std::vector<std::string> judge_assembly(const ResolutionNumber& number, const NumberEvidence& evidence) {
  if (!is_regular(number.session)) {
    return resolution_symbols(number, Organ::kGeneralAssembly, evidence.noun == Noun::kDecision);
  }
  if (number.session.number < kFirstSlashSession) return {};
  if (evidence.noun == Noun::kDecision && number.number < kFirstDecision) return {};
  const int session = number.session.number;
  const bool is_dated = evidence.date && fits_assembly_session(*evidence.date, session);
  // A date of neither organ is a misprint and says nothing.
  if (!is_dated && evidence.date && fits_human_rights_session(*evidence.date, session)) return {};
  const bool is_believed =
      evidence.noun != Noun::kNone || is_dated || !number.letters.empty() || evidence.is_query;
  if (!is_believed) return {};
  const bool is_decision = evidence.noun == Noun::kDecision || number.number >= kFirstCertainDecision;
  return resolution_symbols(number, Organ::kGeneralAssembly, is_decision);
}

std::vector<std::string> judge_slash(const ResolutionNumber& number, const NumberEvidence& evidence) {
  const bool is_decision = evidence.noun == Noun::kDecision;
  if (number.year > 0) {
    const bool is_economic =
        evidence.organ == Organ::kEconomicAndSocialCouncil || evidence.organ == Organ::kCouncil;
    if (!is_economic) return {};
    return resolution_symbols(number, Organ::kEconomicAndSocialCouncil, is_decision);
  }
  if (evidence.organ == Organ::kOther) return {};
  if (is_of_human_rights_council(number, evidence)) {
    return resolution_symbols(number, Organ::kHumanRightsCouncil, is_decision);
  }
  return judge_assembly(number, evidence);
}

}  // namespace

std::vector<std::string> judge_number(const ResolutionNumber& number, const NumberEvidence& evidence) {
  switch (number.shape) {
    case Shape::kSlash:
      return judge_slash(number, evidence);
    case Shape::kRoman:
      return judge_roman(number, evidence);
    case Shape::kYear:
      return judge_year(number, evidence);
    case Shape::kArabic:
      return evidence.is_query ? resolution_symbols(number, Organ::kGeneralAssembly, false)
                               : std::vector<std::string>();
    case Shape::kPlain:
      break;
  }
  const bool is_council = evidence.organ == Organ::kSecurityCouncil && evidence.follows_noun;
  return is_council ? resolution_symbols(number, Organ::kSecurityCouncil, false) : std::vector<std::string>();
}

}  // namespace disarm::undoc
