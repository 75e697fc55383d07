#include "common/undoc/resolution_symbols.h"

#include <optional>

namespace disarm::undoc {
namespace {

using Shape = ResolutionNumber::Shape;

constexpr int kLastNumberCountedThrough = 3541;

bool has_session(const ResolutionNumber& number) {
  return number.session.number > 0;
}

bool fits_assembly(const ResolutionNumber& number) {
  if (!has_session(number)) return false;
  return !counts_through(number.session) || number.number <= kLastNumberCountedThrough;
}

bool fits(const ResolutionNumber& number, Organ organ) {
  switch (organ) {
    case Organ::kGeneralAssembly:
      return fits_assembly(number);
    case Organ::kSecurityCouncil:
      return number.shape == Shape::kYear || number.shape == Shape::kPlain;
    case Organ::kEconomicAndSocialCouncil:
      return number.shape == Shape::kRoman || (number.shape == Shape::kSlash && number.year > 0);
    case Organ::kHumanRightsCouncil:
      return number.shape == Shape::kSlash && has_session(number);
    case Organ::kCouncil:
    case Organ::kOther:
      break;
  }
  return false;
}

}  // namespace

std::vector<std::string> resolution_symbols(const ResolutionNumber& number, Organ organ, bool is_decision) {
  if (!fits(number, organ)) return {};
  SymbolParts parts{organ, is_decision, number.session, number.number, number.year, {}};
  if (number.letters.empty()) return {compose_symbol(parts)};
  std::vector<std::string> symbols;
  for (const std::string& letter : number.letters) {
    parts.letter = letter;
    symbols.push_back(compose_symbol(parts));
  }
  return symbols;
}

}  // namespace disarm::undoc
