#include "indexer/parse/printed_symbol.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

#include "common/undoc/symbol.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// The first of the two symbols that some papers carry, "A/80/10-S/2025/20", without the asterisks of
// reissues.
std::string_view bare_symbol(std::string_view word) {
  for (const std::string_view dash : {"-S/", "\u2013S/", "\u2011S/"}) word = word.substr(0, word.find(dash));
  while (word.ends_with('*')) word.remove_suffix(1);
  return word;
}

bool looks_like_symbol(std::string_view word) {
  return word.find('/') != std::string_view::npos && is_ascii_upper(word.front());
}

// "A/RES/47/54 G" and "A/RES/2603 A (XXIV)" go on after the blank.
bool can_go_on(std::string_view word) {
  return word.starts_with('(') || (word.size() == 1 && is_ascii_upper(word.front()));
}

std::string_view word_at(std::string_view line, size_t from) {
  return line.substr(from, std::min(line.find(' ', from), line.size()) - from);
}

// Bodies whose documents are named in this way; other names with underscores are just names.
bool is_symbol_of_known_body(std::string_view symbol) {
  constexpr std::array<std::string_view, 10> kBodies = {"A/",   "S/",   "E/",   "CD/",   "NPT/",
                                                        "CCW/", "BWC/", "CCM/", "APLC/", "TPNW/"};
  return std::any_of(kBodies.begin(), kBodies.end(),
                     [&](std::string_view body) { return symbol.starts_with(body); });
}

}  // namespace

std::string printed_symbol(std::string_view line) {
  for (size_t from = 0; from < line.size();) {
    const std::string_view word = word_at(line, from);
    size_t end = from + word.size();
    std::string symbol;
    if (!word.empty() && looks_like_symbol(word)) {
      if (const auto parsed = undoc::parse_symbol(bare_symbol(word))) symbol = parsed->canonical;
    }
    while (end < line.size() && (!symbol.empty() || looks_like_symbol(word)) &&
           can_go_on(word_at(line, end + 1))) {
      end += 1 + word_at(line, end + 1).size();
      if (const auto parsed = undoc::parse_symbol(bare_symbol(line.substr(from, end - from))))
        symbol = parsed->canonical;
    }
    if (!symbol.empty()) return symbol;
    from = end + 1;
  }
  return {};
}

std::string symbol_of_file_name(std::string_view file_name) {
  const auto symbol = undoc::parse_symbol(std::filesystem::path(file_name).filename().string());
  if (!symbol) return {};
  const bool resolution = symbol->family != undoc::SymbolFamily::kOther;
  // "S_RES_0019_1947_EN_GOLD" names a resolution in a way that is nobody's symbol.
  const bool no_resolution = symbol->canonical.find("/RES/") == std::string::npos;
  const bool usable = resolution || (no_resolution && is_symbol_of_known_body(symbol->canonical));
  return usable ? symbol->canonical : std::string();
}

}  // namespace disarm::parse
