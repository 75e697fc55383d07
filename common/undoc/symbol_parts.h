// The parts of the canonical symbols of resolutions and decisions, and the symbols made of them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/undoc/session.h"

namespace disarm::undoc {

enum class Organ {
  kGeneralAssembly,
  kSecurityCouncil,
  kEconomicAndSocialCouncil,
  kHumanRightsCouncil,
  kCouncil,  // "Council resolution": which one, the shape of the number tells
  kOther,    // organs whose numbers are no symbols: "World Health Assembly resolution 69.2"
};

// How the canonical symbols of one organ's resolutions or decisions begin.
struct SymbolSeries {
  std::string_view prefix;  // "A/RES/"
  Organ organ;
  bool is_decision;
};

std::span<const SymbolSeries> symbol_series();

struct SymbolParts {
  Organ organ = Organ::kGeneralAssembly;
  bool is_decision = false;
  Session session;     // number 0 where the symbol has none
  int number = 0;      // 58 of A/RES/79/58, 1540 of S/RES/1540(2004)
  int year = 0;        // of the two Councils that count by years; 0 when it is not printed
  std::string letter;  // "G" of A/RES/47/54G
};

// The Assembly numbered its resolutions through, with the session in roman numerals behind, up to these
// sessions (domain.md 1.1).
bool counts_through(const Session& session);

// "A/RES/79/58", "A/RES/217A(III)", "S/RES/1540(2004)", "E/RES/2016/26", "A/HRC/RES/31/18".
std::string compose_symbol(const SymbolParts& parts);

// Reads what compose_symbol() writes; nullopt for every other symbol.
std::optional<SymbolParts> decompose_symbol(std::string_view canonical);

// The session of the General Assembly in the symbol of a document: 79 of A/79/408 and A/C.1/79/L.41.
std::optional<Session> session_of_document(std::string_view canonical);

}  // namespace disarm::undoc
