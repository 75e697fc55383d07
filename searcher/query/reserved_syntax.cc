#include "searcher/query/reserved_syntax.h"

#include <algorithm>

#include <fmt/format.h>

#include "searcher/query/words.h"

namespace disarm::query {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_wildcard(std::string_view word) {
  if (words_of(word).empty()) return false;
  const size_t question = word.find('?');
  const bool is_within = question != std::string_view::npos && !words_of(word.substr(question)).empty();
  return word.find('*') != std::string_view::npos || is_within;
}

bool is_proximity(std::string_view word) {
  return (word.starts_with("NEAR/") || word.starts_with("ADJ/")) && is_digit(word.back());
}

// "mines~", "mines^3"
bool is_modified(std::string_view word) {
  const size_t caret = word.rfind('^');
  return word.ends_with('~') || (caret != std::string_view::npos && caret > 0 && is_digit(word.back()));
}

}  // namespace

std::optional<std::string> find_wildcard(std::string_view text) {
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    if (is_wildcard(word)) return std::string(word);
    begin = end + 1;
  }
  return std::nullopt;
}

std::optional<std::string> find_reserved_syntax(std::string_view word) {
  if (words_of(word).empty()) return std::nullopt;
  if (word.front() == '-') return fmt::format("write NOT {}", word.substr(1));
  if (word.front() == '+')
    return fmt::format("write \"{}\" in quotation marks: phrases are required", word.substr(1));
  if (is_wildcard(word)) return kNoWildcards;
  if (is_proximity(word)) return "there is no proximity operator; use a phrase in quotation marks, or AND";
  if (is_modified(word)) return "write the word alone";
  return std::nullopt;
}

}  // namespace disarm::query
