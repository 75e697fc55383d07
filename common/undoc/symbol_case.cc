#include "common/undoc/symbol_case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

#include "common/undoc/cursor.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/roman.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::string capitals(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

bool matches(std::string_view word, std::string_view pattern) {
  if (!pattern.ends_with('*')) return word == pattern;
  return word.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool is_in_body_table(std::string_view body) {
  static const auto patterns = [] {
    std::vector<std::string_view> made;
    for (const TableRow& row : table_rows(data::symbol_bodies_tsv())) made.push_back(row[0]);
    return made;
  }();
  return std::ranges::any_of(patterns, [&](std::string_view pattern) { return matches(body, pattern); });
}

using SymbolWords = std::map<std::string, std::string_view, std::less<>>;

SymbolWords load_symbol_words() {
  SymbolWords words;
  for (const TableRow& row : table_rows(data::symbol_words_tsv())) words.emplace(plain_form(row[0]), row[0]);
  return words;
}

std::string word_in_case(std::string_view word, SymbolCase symbol_case) {
  static const SymbolWords words = load_symbol_words();
  const auto found = words.find(plain_form(word));
  if (found != words.end()) return std::string(found->second);
  return symbol_case == SymbolCase::kAny ? capitals(word) : std::string(word);
}

}  // namespace

bool is_symbol_body(std::string_view body, SymbolCase symbol_case) {
  return is_in_body_table(symbol_case == SymbolCase::kAny ? capitals(body) : std::string(body));
}

bool begins_symbol(std::string_view body, SymbolCase symbol_case) {
  if (is_symbol_body(body, symbol_case)) return true;
  const bool has_capitals = is_ascii_upper(byte_at(body, 0)) && is_ascii_upper(byte_at(body, 1));
  return has_capitals && parse_roman(body) == 0;
}

std::string canonical_case(std::string_view symbol, SymbolCase symbol_case) {
  // Who types capitals means the small letters too ("Conf.FinRep").
  if (std::ranges::any_of(symbol, is_ascii_upper)) symbol_case = SymbolCase::kCapitals;
  std::string result;
  for (size_t i = 0; i < symbol.size();) {
    const WordSpan word = read_word(symbol, i);
    if (word.end > i) {
      result += word_in_case(word.in(symbol), symbol_case);
      i = word.end;
    } else {
      result += symbol[i++];
    }
  }
  return result;
}

}  // namespace disarm::undoc
