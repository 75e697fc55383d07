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

std::strong_ordering compare_pieces(std::string_view a, std::string_view b) {
  if (!is_digit(a.front()) || !is_digit(b.front())) return a <=> b;
  a = without_leading_zeros(a);
  b = without_leading_zeros(b);
  return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
}

// Digits compare as numbers of any length.
std::strong_ordering compare_naturally(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const auto order = compare_pieces(take_piece(a), take_piece(b));
    if (order != std::strong_ordering::equal) return order;
  }
  return a.size() <=> b.size();
}

std::strong_ordering compare_parts(const SymbolParts& a, const SymbolParts& b) {
  if (const auto order = a.session <=> b.session; order != std::strong_ordering::equal) return order;
  if (const auto order = a.number <=> b.number; order != std::strong_ordering::equal) return order;
  if (const auto order = a.letter <=> b.letter; order != std::strong_ordering::equal) return order;
  return a.year <=> b.year;
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

std::strong_ordering compare_symbols(std::string_view a, std::string_view b) {
  const auto parts_a = decompose_symbol(a);
  const auto parts_b = decompose_symbol(b);
  const Shelf shelf = shelf_of(parts_a);
  if (const auto order = shelf <=> shelf_of(parts_b); order != std::strong_ordering::equal) return order;
  return shelf == Shelf::kOthers ? compare_naturally(a, b) : compare_parts(*parts_a, *parts_b);
}

}  // namespace disarm::undoc
