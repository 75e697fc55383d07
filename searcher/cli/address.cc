#include "searcher/cli/address.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/base/ascii.h"
#include "common/undoc/symbol.h"
#include "searcher/query/chunk.h"

namespace disarm::cli {
namespace {

// What people write before a number, and what addresses have there. Longer ones first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kWords = {{
    {"paragraph", "op"},
    {"para", "op"},
    {"footnote", "fn"},
    {"note", "fn"},
    {"op", "op"},
    {"pp", "pp"},
}};

// Small letters without blanks and full stops behind words: "para. 5 (a)" is "para5(a)".
std::string condensed(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool ends_word = c == '.' && (i + 1 == text.size() || text[i + 1] == ' ');
    if (c == ' ' || ends_word) continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

std::string as_id(const std::string& text) {
  if (!text.empty() && text.front() >= '0' && text.front() <= '9') return "op" + text;
  for (const auto& [word, start] : kWords) {
    if (text.starts_with(word)) return std::string(start) + text.substr(word.size());
  }
  return text;
}

bool reads_as_symbol(std::string_view word) {
  return undoc::parse_symbol(word.substr(0, word.find('#'))).has_value();
}

// "notes.txt", "/data/notes"
bool looks_like_path(std::string_view word) {
  constexpr size_t kLongestExtension = 5;
  if (word.find('/') != std::string_view::npos) return true;
  const size_t dot = word.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == word.size()) return false;
  const std::string_view extension = word.substr(dot + 1);
  return extension.size() <= kLongestExtension && is_ascii_letter(extension.front());
}

bool begins_address(std::string_view word) {
  return reads_as_symbol(word) || looks_like_path(word) || query::is_symbol_noun(word);
}

// Whether `word` belongs to the address that stands before it.
bool continues(const std::string& before, const std::string& word) {
  if (before.find('#') != std::string::npos) return !begins_address(word);
  const bool is_complete = reads_as_symbol(before) || looks_like_path(before);
  if (is_complete && query::is_symbol_noun(word)) return false;
  if (reads_as_symbol(before + ' ' + word)) return true;
  if (is_complete) return false;
  return !reads_as_symbol(word) && !looks_like_path(word);
}

}  // namespace

std::vector<std::string> split_addresses(const std::vector<std::string>& words) {
  std::vector<std::string> addresses;
  for (std::string word : words) {
    while (words.size() > 1 && (word.ends_with(',') || word.ends_with(';'))) word.pop_back();
    if (word.empty() && words.size() > 1) continue;
    if (!addresses.empty() && continues(addresses.back(), word)) {
      addresses.back() += ' ' + word;
    } else {
      addresses.push_back(word);
    }
  }
  return addresses;
}

Address read_address(std::string_view text) {
  const size_t sign = text.find('#');
  const std::string_view written = text.substr(0, sign);
  const auto symbol = undoc::parse_symbol(written);
  Address address{symbol ? symbol->canonical : std::string(text), symbol.has_value(), std::nullopt};
  if (symbol && sign != std::string_view::npos) address.paragraph = text.substr(sign + 1);
  return address;
}

std::optional<size_t> find_paragraph(std::string_view written, const std::vector<std::string>& ids) {
  const std::string condensed_text = condensed(written);
  for (const std::string& wanted : {std::string(written), condensed_text, as_id(condensed_text)}) {
    const auto found = std::ranges::find(ids, wanted);
    if (found != ids.end()) return static_cast<size_t>(found - ids.begin());
  }
  return std::nullopt;
}

}  // namespace disarm::cli
