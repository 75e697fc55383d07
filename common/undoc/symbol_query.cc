// Symbols as people type them: find_symbols_in_query() and parse_symbol().

#include <algorithm>

#include "common/text/unicode.h"
#include "common/undoc/citation.h"
#include "common/undoc/citation_scanner.h"
#include "common/undoc/cursor.h"
#include "common/undoc/organ_name.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/symbol.h"
#include "common/undoc/symbol_notation.h"
#include "common/undoc/symbol_parts.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

bool is_in_other_notation(std::string_view word) {
  return decode_notation(word) != word;
}

// Adds what a file name or web address in a query means, with the place of the word.
void add_decoded(std::string_view query, size_t begin, size_t end, std::vector<Citation>& found) {
  const std::string decoded = decode_notation(query.substr(begin, end - begin));
  for (Citation& citation : CitationScanner(decoded, ScanMode::kQuery).scan()) {
    found.push_back({std::move(citation.symbol), begin, end});
  }
}

// The words that may stand beside a symbol: "resolution", "Security Council resolution", "document".
bool names_symbol(std::string_view words_text) {
  const MatchText match_text(words_text);
  const std::string_view text = match_text.text();
  std::vector<WordSpan> words;
  for (size_t i = 0; i < text.size();) {
    const WordSpan word = read_word(text, i);
    if (is_digit(text[i])) return false;
    if (word.end > word.begin) words.push_back(word);
    i = std::max(i + 1, word.end);
  }
  while (!words.empty()) {
    const std::string plain = plain_form(words.back().in(text));
    const bool is_noun = has_role(plain, WordRole::kResolution) || has_role(plain, WordRole::kDecision) ||
                         has_role(plain, WordRole::kCouncilResolution) ||
                         has_role(plain, WordRole::kDocument);
    if (!is_noun) break;
    words.pop_back();
  }
  const auto organ = organ_before(text, words);
  return words.empty() || (organ && organ->words_behind == 0);
}

// A canonical form reads as itself. What ends as a file name does ("S/RES/58.docx") is read until it does;
// what never does is no symbol.
std::optional<std::string> settle(std::string symbol) {
  constexpr int kMostEndings = 4;
  for (int i = 0; i < kMostEndings; ++i) {
    std::vector<Citation> found = find_symbols_in_query(symbol);
    if (found.size() != 1 || found[0].begin != 0 || found[0].end != symbol.size()) return std::nullopt;
    if (found[0].symbol == symbol) return symbol;
    symbol = std::move(found[0].symbol);
  }
  return std::nullopt;
}

Symbol symbol_of(std::string canonical) {
  Symbol symbol;
  if (const auto parts = decompose_symbol(canonical)) {
    const bool is_assembly = parts->organ == Organ::kGeneralAssembly;
    if (is_assembly) symbol.session = parts->session;
    if (is_assembly && parts->is_decision) symbol.family = SymbolFamily::kAssemblyDecision;
    if (is_assembly && !parts->is_decision) symbol.family = SymbolFamily::kAssemblyResolution;
    if (parts->organ == Organ::kSecurityCouncil) symbol.family = SymbolFamily::kCouncilResolution;
  } else {
    symbol.session = session_of_document(canonical);
  }
  symbol.canonical = std::move(canonical);
  return symbol;
}

}  // namespace

std::vector<Citation> find_symbols_in_query(std::string_view query) {
  std::vector<Citation> found;
  size_t plain_begin = 0;  // what is written as in documents, up to the next word in another notation
  const auto scan_until = [&](size_t end) {
    const std::string_view part = query.substr(plain_begin, end - plain_begin);
    for (Citation& citation : CitationScanner(part, ScanMode::kQuery).scan()) {
      citation.begin += plain_begin;
      citation.end += plain_begin;
      found.push_back(std::move(citation));
    }
  };
  for (size_t begin = 0; begin < query.size();) {
    const size_t end = std::min(query.find(' ', begin), query.size());
    if (is_in_other_notation(query.substr(begin, end - begin))) {
      scan_until(begin);
      add_decoded(query, begin, end, found);
      plain_begin = end;
    }
    begin = end + 1;
  }
  scan_until(query.size());
  return found;
}

std::optional<Symbol> parse_symbol(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  std::vector<Citation> found = find_symbols_in_query(trimmed);
  if (found.size() != 1) return std::nullopt;
  const bool is_all =
      names_symbol(trimmed.substr(0, found[0].begin)) && names_symbol(trimmed.substr(found[0].end));
  auto canonical = is_all ? settle(std::move(found[0].symbol)) : std::nullopt;
  return canonical ? std::optional(symbol_of(*std::move(canonical))) : std::nullopt;
}

}  // namespace disarm::undoc
