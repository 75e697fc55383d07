#include "common/undoc/symbol.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/undoc/cursor.h"
#include "common/undoc/symbol_parts.h"

namespace disarm::undoc {
namespace {

// The series of symbols in the order in which a librarian shelves them.
enum class Shelf { kAssemblyResolutions, kAssemblyDecisions, kCouncilResolutions, kOthers };

Shelf shelf_of(const std::optional<SymbolParts>& parts) {
  if (!parts) return Shelf::kOthers;
  if (parts->organ == Organ::kSecurityCouncil) return Shelf::kCouncilResolutions;
  if (parts->organ != Organ::kGeneralAssembly) return Shelf::kOthers;
  return parts->is_decision ? Shelf::kAssemblyDecisions : Shelf::kAssemblyResolutions;
}

std::string_view without_leading_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

// Takes a run of digits, or one other character, from the front.
std::string_view take_piece(std::string_view& text) {
  const size_t length = std::max<size_t>(skip_digits(text, 0), 1);
  const std::string_view piece = text.substr(0, length);
  text.remove_prefix(length);
  return piece;
}

// Digits sort as numbers of any length: the length of a number stands before it. Both begin with a digit, so
// that a number keeps its place among other characters.
std::string natural_key(std::string_view text) {
  std::string key;
  while (!text.empty()) {
    const std::string_view piece = take_piece(text);
    if (is_digit(piece.front())) {
      const std::string_view number = without_leading_zeros(piece);
      key += fmt::format("{:03}{}", number.size(), number);
    } else {
      key += piece;
    }
  }
  return key;
}

// A letter is followed by a blank, which sorts before "AA".
std::string parts_key(const SymbolParts& parts) {
  return fmt::format("{}{:06}{:08}{} {:04}", static_cast<int>(parts.session.kind), parts.session.number,
                     parts.number, parts.letter, parts.year);
}

}  // namespace

std::string display_symbol(std::string_view canonical) {
  const auto parts = decompose_symbol(canonical);
  if (!parts) return std::string(canonical);
  std::string display(canonical);
  if (const size_t parenthesis = display.find('('); parenthesis != std::string::npos) {
    display.insert(parenthesis, " ");
    if (!parts->letter.empty()) display.insert(parenthesis - parts->letter.size(), " ");
    return display;
  }
  if (!parts->letter.empty()) display.insert(display.size() - parts->letter.size(), " ");
  return display;
}

std::string symbol_sort_key(std::string_view canonical) {
  const auto parts = decompose_symbol(canonical);
  const Shelf shelf = shelf_of(parts);
  return fmt::format("{}{}", static_cast<int>(shelf),
                     shelf == Shelf::kOthers ? natural_key(canonical) : parts_key(*parts));
}

std::strong_ordering compare_symbols(std::string_view a, std::string_view b) {
  return symbol_sort_key(a) <=> symbol_sort_key(b);
}

}  // namespace disarm::undoc
